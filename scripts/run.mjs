// Starts a script of this folder: `node scripts/run.mjs check --format json`.
// Plain old JavaScript, so that it can still speak under a Node that knows neither TypeScript nor new syntax.
import { fileURLToPath, pathToFileURL } from 'url';
import path from 'path';

const NEEDED = 24;
const folder = path.dirname(fileURLToPath(import.meta.url));
const name = process.argv[2] || '';

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    '需要 Node ' + NEEDED + '，现在是 ' + process.versions.node +
      '：请先运行 npm install，再用 npm run ' + (name || 'check') + ' 启动（不要直接用 node）。',
  );
  process.exitCode = 2;
} else if (!/^[a-z]+$/.test(name)) {
  console.error('要写启动哪个脚本，例如 npm run check。');
  process.exitCode = 2;
} else {
  const script = path.join(folder, name + '.ts');
  // The script sees the same arguments as if it had been started itself.
  process.argv.splice(1, 2, script);
  // Compiled code is kept between runs: saves a good part of a short command's time.
  const { enableCompileCache } = await import('module');
  enableCompileCache(path.join(folder, '../.cache/compiled'));
  await import(pathToFileURL(script).href);
}
