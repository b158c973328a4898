/** `npm run replace-law`: articles of one statute become articles of another, in every matter that rests on them. */
import { existsSync, readFileSync } from 'node:fs';
import {
  type Replacement,
  readCitation,
  readReplacements,
  replaceLaw,
} from '../src/editing/index.ts';
import { complain } from './command-line.ts';
import { readArguments, revise } from './revising.ts';

const USAGE = `npm run replace-law -- "旧法:第……条" "新法:第……条" [再一对……] --from DATE
  --from 2026-08-15           新依据的第一天
  --map 对照.yaml             条款多的，新旧对照写成一个文件，一条一条：
                                - old: { law: 旧法, article: 第……条 }
                                  new: { law: 新法, article: 第……条 }
                              new 里还可以写 role、gist、checked、checkedWith
例如：npm run replace-law -- "daqi-wuran-fangzhi-fa:第一百一十八条第三款" "shengtai-huanjing-fadian:第一千一百三十二条第三款" --from 2026-08-15
`;

const given = readArguments(USAGE, ['from'], ['map'], 'words');
if (given) {
  const { map } = given.values;
  const pairs = map === undefined ? readPairs(given.rest) : readTable(map, given.rest);
  if (typeof pairs === 'string') complain(pairs, USAGE);
  else revise(given, (county) => replaceLaw(county, pairs, given.values.from));
}

function readTable(map: string, words: readonly string[]): Replacement[] | string {
  if (words.length > 0) return '新旧条款写了 --map，就不在后面一对一对写';
  if (!existsSync(map)) return `没有找到文件 ${map}`;
  const table = readReplacements(readFileSync(map, 'utf8'), map);
  return 'refusal' in table ? table.refusal : table;
}

function readPairs(words: readonly string[]): Replacement[] | string {
  if (words.length === 0 || words.length % 2 === 1) return '旧条款、新条款要成对写，先旧后新';
  const pairs: Replacement[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const from = readCitation(words[i] ?? '');
    const to = readCitation(words[i + 1] ?? '');
    if ('refusal' in from) return from.refusal;
    if ('refusal' in to) return to.refusal;
    pairs.push({ from, to });
  }
  return pairs;
}
