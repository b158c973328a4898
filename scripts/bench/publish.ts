/** Publishing the demonstration county: from nothing, with the code compiled, and after an edit of one line. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../../src/settings.ts';
import { measured, type Run } from './measured.ts';
import type { Row } from './print.ts';

const EDITED = 'site.yaml';
const ONE_LINE = /^tagline: .*$/m;

export async function publishing(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-bench-'));
  try {
    const content = join(folder, 'content');
    cpSync(contentFolder, content, { recursive: true });
    const out = join(folder, 'dist');
    const build = (cache: string) =>
      measured(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
        env: { QUANZE_CONTENT: content, QUANZE_CACHE: join(folder, cache) },
      });
    rmSync('.cache/site', { recursive: true, force: true });
    const first = await build('a');
    const clean = await build('b');
    const edits: Run[] = [];
    for (const word of ['一', '二', '三']) {
      const path = join(content, EDITED);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(ONE_LINE, `tagline: 改了第${word}次`));
      edits.push(await build('b'));
    }
    const edit = edits.sort((a, b) => a.seconds - b.seconds)[1] ?? clean;
    return [
      row('第一次发布（连编译代码）', first),
      row('从头发布（代码编译过，别的都没有）', clean),
      { ...row('改一行再发布', edit), bound: 2.5 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(what: string, { seconds, peak }: Run): Row {
  const note = peak === undefined ? {} : { note: `内存最多 ${Math.round(peak)} MB` };
  return { what, value: seconds, unit: 's', ...note };
}
