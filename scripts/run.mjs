// Starts a script of this folder: `node scripts/run.mjs check --format json`.
// Plain old JavaScript, so that it can still speak under a Node that knows neither TypeScript nor newer syntax.
import path from 'path';
import { fileURLToPath } from 'url';
import { begin } from './begin.mjs';

const NEEDED = 24;
const folder = path.dirname(fileURLToPath(import.meta.url));
const name = process.argv[2] || '';

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    '需要 Node ' +
      NEEDED +
      '，现在是 ' +
      process.versions.node +
      '：请先运行 npm install，再用 npm run ' +
      (name || 'check') +
      ' 启动，不要直接用 node。',
  );
  process.exitCode = 2;
} else if (!/^[a-z][a-z-]*$/.test(name)) {
  console.error('要写启动哪个脚本，例如 npm run check。');
  process.exitCode = 2;
} else {
  begin(path.join(folder, name + '.ts'), path.join(folder, '../.cache/compiled'));
}
