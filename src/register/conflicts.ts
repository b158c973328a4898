/** What git leaves in a file that two people have changed at one place: no parser can make sense of it. */
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const BEGINS = '<<<<<<< ';

/** One problem for each such place; the rest of the file says nothing until somebody has chosen. */
export function conflictsIn({ text, file }: SourceFile): Problem[] {
  if (!text.includes(BEGINS)) return [];
  return text.split('\n').flatMap((line, i) =>
    line.startsWith(BEGINS)
      ? [
          {
            rule: 'yaml',
            severity: 'error',
            at: { file, line: i + 1, column: 1 },
            message: '两个人改了同一处，git 没有合到一起，两种写法都留在这里',
            hint: '到 >>>>>>> 那一行为止是两种写法，中间隔着 =======：留下对的，把这三行记号删掉',
          } as const,
        ]
      : [],
  );
}
