/** `npm run eval:desk`: how often the desk names the right body first, on made-up calls drawn from the content. */
import { readFileSync } from 'node:fs';
import { readContent } from '../src/register/folder.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { commandLine, complain } from './command-line.ts';
import { answered, desksFor, sharesOf } from './desk-calls/answering.ts';
import { drawCalls, type Phrase, phrasesOf } from './desk-calls/calls.ts';
import { WORDINGS } from './desk-calls/wording.ts';
import { parseQueries } from './evaluating.ts';
import { randomOf } from './generating/random.ts';

const USAGE = `npm run eval:desk -- [选项]
  --calls 500        编多少个电话
  --seed 1           同一个数字编出同样的电话，可以写几次
  --phrases FILE     用这个查询文件里的话当来电内容（查询⇥事项名|事项名）；不写就用事项的“群众说法”
  --wording 1        第几套问法，可以写几次
  --format text|json 输出格式
`;

const read = commandLine(USAGE, {
  calls: { type: 'string', default: '500' },
  seed: { type: 'string', multiple: true, default: ['1'] },
  wording: { type: 'string', multiple: true, default: ['1'] },
  phrases: { type: 'string' },
  format: { type: 'string', default: 'text' },
});
if (read) {
  const { calls, seed, wording } = read.values;
  if ([calls, ...seed, ...wording].every((one) => /^\d+$/.test(one))) await run(read.values);
  else complain('--calls、--seed、--wording 后面写数字', USAGE);
}

interface Options {
  readonly calls: string;
  readonly seed: readonly string[];
  readonly wording: readonly string[];
  readonly phrases?: string | undefined;
  readonly format: string;
}

async function run({
  calls,
  seed: seeds,
  wording: sets,
  phrases: file,
  format,
}: Options): Promise<void> {
  const { register } = readContent(contentFolder);
  if (!register) {
    process.stderr.write(`${contentFolder} 读不出来，先跑 npm run check\n`);
    process.exitCode = 1;
    return;
  }
  const named = new Map([...register.matters.values()].map((matter) => [matter.name, matter]));
  const phrases: readonly Phrase[] = file
    ? parseQueries(readFileSync(file, 'utf8')).flatMap(({ query: text, expected }) => {
        const matters = expected.flatMap((name) => named.get(name) ?? []);
        return matters.length > 0 ? [{ text, matters }] : [];
      })
    : phrasesOf(register);
  for (const [set, seed] of sets.flatMap((set) => seeds.map((seed) => [set, seed] as const))) {
    const wording = WORDINGS[Number(set) - 1];
    if (!wording) continue;
    const random = randomOf(Number(seed), '来电');
    const drawn = drawCalls({ register, phrases, today: asOf, wording, random }, Number(calls));
    const answer = await desksFor(
      register,
      drawn.map(({ built }) => built),
    );
    const all = drawn.map((call) => answered(call, answer(call)));
    const shares = sharesOf(all);
    if (format === 'json') {
      process.stdout.write(`${JSON.stringify({ wording: set, seed, shares })}\n`);
      continue;
    }
    const rows = Object.entries(shares).map(
      ([kind, { calls: n, right }]) =>
        `${kind.padEnd(8)}${String(n).padStart(5)}  ${right.toFixed(3)}`,
    );
    const misses = all
      .filter(({ right }) => !right)
      .map(
        ({ call, card }) =>
          `  ${call.kind} ${call.day} ${call.town ?? ''} ${call.words}\n    应当：${call.card ?? ''}${call.right.join('、')}\n    得到：${card?.kind} ${card?.title} ${card?.bodies[0]?.name ?? ''}`,
      );
    process.stdout.write(
      `第 ${set} 套问法，第 ${seed} 组\n${rows.join('\n')}\n没对的 ${misses.length} 个\n${misses.join('\n')}\n\n`,
    );
  }
}
