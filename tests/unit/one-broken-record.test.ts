import { expect, test } from 'vitest';
import { kindOf } from '../../src/register/index.ts';
import { checkRegister, RULES } from '../../src/rules/index.ts';
import type { KindName } from '../../src/schema/index.ts';
import { demonstrationFiles, readCounty, textOf } from './mutations/county.ts';

const DAY = '2026-11-21';

/** The file of a kind that most others name by its id. */
function mostNamed(kind: string): string {
  const paths = demonstrationFiles.map(({ path }) => path);
  const own = paths.filter((path) => kindOf(path)?.kind.name === kind);
  const uses = (path: string) => {
    const id = kindOf(path)?.names.at(-1) ?? '';
    return demonstrationFiles.filter(({ text }) => text.includes(`: ${id}\n`)).length;
  };
  return own.map((path) => [uses(path), path] as const).sort(([a], [b]) => b - a)[0]?.[1] ?? '';
}

/** Kinds that others refer to, or without which something would seem to be missing. */
const REFERRED = [
  'site',
  'department',
  'law',
  'decision',
  'agreement',
  'matter',
  'town',
  'powers',
  'officers',
  'handbook-part',
  'procedure',
  'glossary',
  'inspection-plan',
  'proofs',
  'coverage',
  'request',
] as const satisfies readonly KindName[];

test.each(REFERRED)(
  'a file of kind %s that cannot be read is told where it is torn, and nowhere else',
  (kind) => {
    const path = mostNamed(kind);
    const text = textOf(path);
    const head = path.endsWith('.mdx') ? text.indexOf('\n') + 1 : 0;
    const torn = `${text.slice(0, head)}[\n${text.slice(head)}`;
    const { register, problems } = readCounty({ [path]: torn });
    const found = [...problems, ...(register ? checkRegister(register, DAY, RULES) : [])];
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ at, rule }) => `${at.file} ${rule}`))).toEqual(
      new Set([`content/${path} yaml`]),
    );
  },
);

test('an id that is not the name of its file is one message, too', () => {
  const path = 'towns/linhe/town.yaml';
  const { problems } = readCounty({ [path]: textOf(path).replace('id: linhe', 'id: linghe') });
  expect(problems.map(({ rule, at }) => [rule, at.file])).toEqual([
    ['file-name', `content/${path}`],
  ]);
});
