import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const STATEMENT = /^(?:import|export)\s(?!type\s)(?:[^;']*?from\s)?'([^']+)'/gm;

/** Everything a module loads, and what loads it there. */
function loads(start: string): Map<string, string> {
  const found = new Map<string, string>();
  const follow = (file: string): void => {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATEMENT)) {
      const target = name.startsWith('.') ? join(dirname(file), name) : name;
      if (found.has(target)) continue;
      found.set(target, file);
      if (target.endsWith('.ts')) follow(target);
    }
  };
  follow(start);
  return found;
}

test('what the browser loads does not lead to the file system, and asks no schema before evaluation is off', () => {
  const found = loads(join(import.meta.dirname, 'worker.ts'));
  expect(found.size).toBeGreaterThan(50);
  expect([...found].filter(([name]) => name.startsWith('node:'))).toEqual([]);
  // Only what older browsers lack of the language comes before it.
  const ours = [...found.keys()].filter((name) => !/^core-js\/|\/older-browsers\.ts$/.test(name));
  expect(ours[0]).toMatch(/no-eval\.ts$/);
});

test('the page itself gets along without the schemas, the rules and YAML', () => {
  const found = [...loads(join(import.meta.dirname, 'editor.ts')).keys()];
  expect(found.filter((name) => /^(?:zod|yaml)$|\/rules\//.test(name))).toEqual([]);
});
