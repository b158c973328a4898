// Starts a command, in the repository (run.mjs) and in a package (quanze.mjs). Plain old JavaScript, as both are.
import path from 'path';
import { pathToFileURL } from 'url';

// Whoever reads our output may stop early (`npm run check | head`); that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** What a disk may say to whoever writes: the reader's to mend, so that a stack would hide it. */
const DISK = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '这里只能读，不能写',
  ENOSPC: '磁盘满了',
  EDQUOT: '磁盘的配额用完了',
};

/** What a path on the command line may be, instead of what was meant. */
const PLACE = {
  ENOENT: '没有这个文件或者文件夹',
  ENOTDIR: '里面有一段不是文件夹',
  EISDIR: '是文件夹，要写文件',
};

/** The script sees the same arguments as if it had been started itself. */
export function begin(script, codeCache) {
  process.argv.splice(1, 2, script);
  import('module')
    // Compiled code is kept between runs, where Node can: saves a good part of a short command's time.
    .then(({ enableCompileCache }) => {
      if (enableCompileCache) enableCompileCache(codeCache);
    })
    .then(() => import(pathToFileURL(script).href))
    .catch((error) => {
      // A wrong setting (src/read-settings.ts) is the caller's to mend: its sentence says how, a stack would hide it.
      const wrong = error && error.name === 'WrongSetting';
      // Nor does a stack help whoever has to wait for another build (building/turn.ts).
      const plain = wrong || (error && error.name === 'NotOurTurn');
      const place = error && (error.dest || error.path);
      // Ctrl+C or Ctrl+D where a command asks something: nothing has been written yet.
      const stopped = error && error.code === 'ABORT_ERR' && '\n没有答完，什么都没有写。';
      const disk = error && DISK[error.code];
      const noFolder = error && error.syscall === 'mkdir' && '这里建不了文件夹，请换一个地方';
      // Only of a path somebody typed: where a file of our own is missing, the stack says whose mistake it is.
      const wrongPlace = place && isTyped(place) && (noFolder || PLACE[error.code]);
      console.error(
        disk
          ? place + '：' + disk + '，没有做完。腾出地方或者换一个能写的文件夹，再来一次。'
          : wrongPlace
            ? place + '：' + wrongPlace
            : stopped || (plain ? error.message : error),
      );
      process.exitCode = wrong || wrongPlace ? 2 : 1;
    });
}

/** A path of the command line, or a folder on the way to one. */
function isTyped(place) {
  const whole = path.resolve(place);
  return process.argv
    .slice(2)
    .map((word) => path.resolve(word))
    .some(
      (typed) => typed === whole || (typed !== process.cwd() && typed.startsWith(whole + path.sep)),
    );
}
