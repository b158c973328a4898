#!/usr/bin/env node
// `quanze`, as a county calls it: `npx quanze check`. Plain JavaScript that any Node can read, so that an old one gets
// an answer, too. Everything else is in engine/, one file a command.
import fs from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';
import { begin } from './begin.mjs';

const NEEDED = 20;
const engine = path.join(path.dirname(fileURLToPath(import.meta.url)), '../engine');
const commands = JSON.parse(fs.readFileSync(path.join(engine, 'commands.json'), 'utf8'));
const name = process.argv[2] || '';

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error('需要 Node ' + NEEDED + ' 或者更新的，现在是 ' + process.versions.node + '。');
  process.exitCode = 2;
} else if (name === '' || name === '--help' || name === '-h' || name === 'help') {
  console.log(help());
} else if (name === '--version') {
  const own = path.join(engine, '../package.json');
  console.log(JSON.parse(fs.readFileSync(own, 'utf8')).version);
} else if (!Object.hasOwn(commands, name)) {
  console.error('没有“' + name + '”这个命令。\n\n' + help());
  process.exitCode = 2;
} else {
  begin(path.join(engine, name + '.mjs'), path.resolve('.cache/compiled'));
}

function help() {
  const lines = Object.entries(commands).map(([each, says]) => '  ' + each.padEnd(16) + says);
  return '用法：npx quanze 命令 [选项]；每个命令加 --help 看它的选项\n' + lines.join('\n');
}
