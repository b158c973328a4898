/** A county has no scripts of ours in its package.json: where we type `npm run check -- …`, it types `npx quanze check …`. */
export function asCountiesCallIt(text: string): string {
  return (
    text
      // Options reach a command of ours behind a `--` alone.
      .replaceAll('。npm run import 后面先写一个 --，再写文件和选项', '')
      .replaceAll('npm run mcp -- ', 'npx quanze-mcp ')
      .replaceAll(/npm run (?:--silent )?([a-z][a-z-]*|命令)(?: --(?= ))?/g, 'npx quanze $1')
      .replaceAll(/node scripts\/([a-z-]+)\.ts/g, 'npx quanze $1')
      .replaceAll('npm start', 'npx quanze dev')
      .replaceAll(/docs\/(editing|editions)/g, 'node_modules/quanze/docs/$1')
      // The job that may write has the package of the base branch instead of our scripts.
      .replaceAll(/^ +sparse-checkout: scripts\n/gm, '')
      .replaceAll(/^( +)- run: npx quanze comment/gm, '$1- run: npm ci\n$&')
  );
}
