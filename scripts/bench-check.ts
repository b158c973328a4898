/** `npm run bench:check`: how the check grows with the number of claims: the county with its towns once, twice, four times. */
import { basename } from 'node:path';
import { contentReader, readSources } from '../src/register/folder.ts';
import type { SourceFile } from '../src/register/index.ts';
import { checkRegister, RULES } from '../src/rules/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine } from './command-line.ts';

const USAGE = 'npm run bench:check   乡镇多一倍、多三倍，检查要多久\n';
const { files } = readSources(contentFolder);
const name = basename(contentFolder);
const townIds = [
  ...new Set(files.flatMap(({ path }) => /^towns\/([^/]+)\//.exec(path)?.[1] ?? [])),
];
/** `linhe` where it is an id by itself: a reference, an entry of a list. */
const anyTown = new RegExp(`(?<=(?:by|town|id|out|-): *)(?:${townIds.join('|')})$`, 'gm');
const listedTown = new RegExp(`^( *- )(${townIds.join('|')})$`, 'gm');

/** The same county with every town `times` times, each copy named in decisions and agreements as the first is. */
function grown(times: number): SourceFile[] {
  const copies = Array.from({ length: times - 1 }, (_, i) => `-${i + 2}`);
  return files.flatMap((file) => {
    const town = /^towns\/([^/]+)\/(.*)$/.exec(file.path);
    if (!town) {
      const text = file.text.replace(listedTown, (line, lead: string, id: string) =>
        [line, ...copies.map((copy) => `${lead}${id}${copy}`)].join('\n'),
      );
      return [{ ...file, text }];
    }
    const [, id, rest] = town;
    return [
      file,
      ...copies.map((copy) => {
        const path = `towns/${id}${copy}/${rest}`;
        const text = file.text.replace(anyTown, (found) => found + copy);
        return { path, file: `${name}/${path}`, text };
      }),
    ];
  });
}

if (commandLine(USAGE, {})) benchCheck();

function benchCheck(): void {
  for (const times of [1, 2, 4]) {
    const content = grown(times);
    const start = performance.now();
    const { register, problems } = contentReader()(content, name);
    const read = performance.now();
    const found = register ? checkRegister(register, asOf, RULES) : [];
    const end = performance.now();
    const errors = [...problems, ...found].filter(({ severity }) => severity === 'error').length;
    const claims = register?.claims.length ?? 0;
    const ms = (from: number, to: number) => `${Math.round(to - from)} ms`;
    process.stdout.write(
      `${times}×: ${claims} claims, read ${ms(start, read)}, rules ${ms(read, end)}, together ${((end - start) / claims).toFixed(3)} ms a claim, ${errors} errors\n`,
    );
  }
}
