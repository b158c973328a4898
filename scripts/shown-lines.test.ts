import { expect, test } from 'vitest';
import { shownIn } from './shown-lines.ts';

const DIFF = `diff --git a/content/a.yaml b/content/a.yaml
index 1111111..2222222 100644
--- a/content/a.yaml
+++ b/content/a.yaml
@@ -2,3 +2,4 @@ id: a
 name: 甲
-from: 2026-01-01
+from: 2026-01-02
++++ b/looks/like/a/heading
 until: 2026-12-31
@@ -20 +21 @@
-x: 1
+x: 2
diff --git a/content/gone.yaml b/content/gone.yaml
deleted file mode 100644
--- a/content/gone.yaml
+++ /dev/null
@@ -1 +0,0 @@
-id: gone
diff --git a/content/新.yaml b/content/新.yaml
--- /dev/null
+++ b/content/新.yaml
@@ -0,0 +1,2 @@
+id: new
+name: 新
\\ No newline at end of file
`;

test('lines of the new state that stand in hunks, file by file', () => {
  expect([...shownIn(DIFF)].map(([file, lines]) => [file, [...lines]])).toEqual([
    ['content/a.yaml', [2, 3, 4, 5, 21]],
    ['content/新.yaml', [1, 2]],
  ]);
});

test('nothing changed, nothing shown', () => {
  expect(shownIn('').size).toBe(0);
});
