// Starts a script of this folder: `node scripts/run.mjs check --format json`.
// Plain old JavaScript, so that it can still speak under a Node that knows neither TypeScript nor newer syntax.
import path from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

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
  start(path.join(folder, name + '.ts'));
}

// Whoever reads our output may stop early (`npm run check | head`); that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** The script sees the same arguments as if it had been started itself. */
function start(script) {
  process.argv.splice(1, 2, script);
  import('module')
    // Compiled code is kept between runs: saves a good part of a short command's time.
    .then((module) => module.enableCompileCache(path.join(folder, '../.cache/compiled')))
    .then(() => import(pathToFileURL(script).href))
    .catch((error) => {
      if (error && /^ERR_PARSE_ARGS_/.test(error.code)) return refuse(error);
      // A wrong setting (src/read-settings.ts) is the caller's to mend: its sentence says how, a stack would hide it.
      const wrong = error && error.name === 'WrongSetting';
      // Nor does a stack help whoever has to wait for another build (building/turn.ts).
      const plain = wrong || (error && error.name === 'NotOurTurn');
      console.error(plain ? error.message : error);
      process.exitCode = wrong ? 2 : 1;
    });
}

/** Options nobody knows, for commands that leave it to us to say so. */
async function refuse(error) {
  const { inChinese } = await import(pathToFileURL(path.join(folder, 'command-line.ts')).href);
  console.error(inChinese(error));
  process.exitCode = 2;
}
