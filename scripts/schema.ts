/** `npm run schema`: JSON Schemas for editors and other programs, generated from the one source of truth. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Which schema is for which file, for VS Code; the rest of its settings stays as it is. */
const EDITOR = '.vscode/settings.json';

/** Path → text: a schema for every kind of record, and where editors find it. */
function derivedFiles(): Map<string, string> {
  const wired = KINDS.filter(({ path }) => path.endsWith('.yaml')).map(({ name, path }) => [
    `./${schemaOf(name)}`,
    `content/${path}`,
  ]);
  const settings = {
    ...JSON.parse(readFileSync(EDITOR, 'utf8')),
    'yaml.schemas': Object.fromEntries(wired),
  };
  return new Map([
    [EDITOR, `${JSON.stringify(settings, null, 2)}\n`],
    ...KINDS.map((kind): [string, string] => {
      const schema = z.toJSONSchema(kind.schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
      });
      // A name, no address: every county publishes the same schemas, and the packed engine carries them.
      const named = { $id: `urn:quanze:schema:${kind.name}`, ...schema };
      return [schemaOf(kind.name), `${JSON.stringify(named, null, 2)}\n`];
    }),
  ]);
}

function schemaOf(name: string): string {
  return `${FOLDER}/${name}.schema.json`;
}

/** Files that differ from what the schemas say, are missing, or have no schema any more. */
function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const differing = [...files].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  return [
    ...differing.map(([path]) => path),
    ...existing().filter((path) => !files.has(path)),
  ].sort();
}

function existing(): string[] {
  try {
    return readdirSync(FOLDER)
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => `${FOLDER}/${name}`);
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
if (read?.values.check) check(derivedFiles());
else if (read) write(derivedFiles());

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
  for (const path of existing()) if (!files.has(path)) rmSync(path);
  for (const [path, text] of files) writeFileSync(path, text);
  process.stdout.write(`写好了 ${files.size - 1} 份：${FOLDER}/，还有 ${EDITOR}\n`);
  const broken = promiseNewFields();
  if (broken.length === 0) return;
  process.stderr.write(
    `v1 的数据只能加字段，${PROMISED} 没有改：\n${broken.join('\n')}\n请改个新名字，或者另起 v2。\n`,
  );
  process.exitCode = 1;
}
