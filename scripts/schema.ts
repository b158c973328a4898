/** `npm run schema`: JSON Schemas for editors and other programs, generated from the one source of truth. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { compared, fieldsNow, type Promised, SHAPES } from '../src/exchange/index.ts';
import { KINDS } from '../src/schema/index.ts';
import { commandLine } from './command-line.ts';

const USAGE = `npm run schema -- [选项]
  --check   只看有没有过时的，不写
`;
const FOLDER = 'public/data/v1/schema';
/** The fields of the published JSON files that others rely on. */
const PROMISED = 'src/exchange/shapes/v1.json';

/** File name → text, for every kind of record. */
function schemaFiles(): Map<string, string> {
  return new Map(
    KINDS.map((kind) => {
      const schema = z.toJSONSchema(kind.schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
      });
      return [`${kind.name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

/** Names of files that differ from what the schemas say, are missing, or have no schema any more. */
function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const present = new Set(existing());
  const differing = [...files].filter(
    ([name, text]) => !present.has(name) || readFileSync(join(FOLDER, name), 'utf8') !== text,
  );
  return [
    ...differing.map(([name]) => name),
    ...[...present].filter((name) => !files.has(name)),
  ].sort();
}

function existing(): string[] {
  try {
    return readdirSync(FOLDER).filter((name) => name.endsWith('.schema.json'));
  } catch {
    return [];
  }
}

/** New fields are promised from now on. What a change would break stays as it is, for the test to find. */
function promiseNewFields(): readonly string[] {
  const before = existsSync(PROMISED)
    ? (JSON.parse(readFileSync(PROMISED, 'utf8')) as Promised)
    : {};
  const now = fieldsNow(SHAPES);
  const { broken } = compared(before, now);
  if (broken.length === 0) writeFileSync(PROMISED, `${JSON.stringify(now, null, 2)}\n`);
  return broken;
}

const read = commandLine(USAGE, { check: { type: 'boolean', default: false } });
if (read?.values.check) check(schemaFiles());
else if (read) write(schemaFiles());

function check(files: ReadonlyMap<string, string>): void {
  const stale = staleFiles(files);
  if (stale.length === 0) return;
  process.stderr.write(
    `这些 JSON Schema 过时了：${stale.join('、')}\n请运行 npm run schema，把结果一起提交。\n`,
  );
  process.exitCode = 1;
}

function write(files: ReadonlyMap<string, string>): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of existing()) if (!files.has(name)) rmSync(join(FOLDER, name));
  for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
  process.stdout.write(`写好了 ${files.size} 份：${FOLDER}/\n`);
  const broken = promiseNewFields();
  if (broken.length === 0) return;
  process.stderr.write(
    `v1 的数据只能加字段，${PROMISED} 没有改：\n${broken.join('\n')}\n请改个新名字，或者另起 v2。\n`,
  );
  process.exitCode = 1;
}
