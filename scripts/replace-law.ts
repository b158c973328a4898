/** `npm run replace-law`: articles of one statute become articles of another, in every matter that rests on them. */
import { type Replacement, readCitation, replaceLaw } from '../src/exchange/revise/index.ts';
import { readArguments, revise } from './revising.ts';

const USAGE = `npm run replace-law -- "旧法:第……条" "新法:第……条" [再一对……] --from DATE
  --from 2026-08-15           新依据的第一天
例如：npm run replace-law -- "daqi-wuran-fangzhi-fa:第一百一十八条第三款" "shengtai-huanjing-fadian:第一千一百三十二条第三款" --from 2026-08-15
`;

const given = readArguments(USAGE, ['from']);
if (given) {
  const pairs = readPairs(given.rest);
  if (typeof pairs === 'string') {
    process.stderr.write(`${pairs}\n\n${USAGE}`);
    process.exitCode = 2;
  } else revise(given, (county) => replaceLaw(county, pairs, given.values.from));
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
