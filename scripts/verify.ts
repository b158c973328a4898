/** `npm run verify`: whether the site said this, on that day. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  fingerprintOf,
  hashOf,
  type Link,
  saidAs,
  saidOnPaper,
  verifyChain,
  wasSaidOn,
} from '../src/editions/index.ts';
import { commandLine, complain } from './command-line.ts';
import { chainIn, stampOf } from './editions/history.ts';
import { checkSeal } from './editions/seals.ts';
import { isStampOf } from './editions/stamp.ts';
import { saidOfMatter } from './editions/told.ts';
import { type Answer, inWords } from './editions/words.ts';
import { wrongDay, wrongFormat } from './questions.ts';

const USAGE = `npm run verify -- [文件…] [选项]
  文件                 从网站存下来的网页、数据、文书：网站说过没有，从哪天到哪天
  --paper "网址"       打印件上二维码里的网址
  --matter M --town T --about DAY   那一天这件事由谁办，网站当时怎么说
  --on DAY             网站在这一天说的；不写就是每一版
  --history editions   版次所在的文件夹
  --key 指纹           县里另外公布的钥匙指纹，可以写几个；不写就只能看出前后相连
  --last 指纹          最近一版的指纹，写了就能看出有没有少几版
  --stamps FILE        时间戳机构的证书，写了就核对时间戳
  --format text|json   输出格式
核对得上退出码是 0，核对不上是 1。
`;

const given = commandLine(
  USAGE,
  {
    paper: { type: 'string' },
    matter: { type: 'string' },
    town: { type: 'string' },
    about: { type: 'string' },
    on: { type: 'string' },
    history: { type: 'string', default: 'editions' },
    key: { type: 'string', multiple: true, default: [] },
    last: { type: 'string' },
    stamps: { type: 'string' },
    format: { type: 'string', default: 'text' },
  },
  'words',
);
if (given) await run(given);

async function run({ values, positionals }: NonNullable<typeof given>): Promise<void> {
  const { history, on, about, matter, town } = values;
  const wrong = wrongDay({ '--on': on, '--about': about }) ?? wrongFormat(values.format);
  if (wrong) return complain(wrong, USAGE);
  const parts = [matter, town, about].filter((one) => one !== undefined).length;
  if (parts > 0 && parts < 3) return complain('--matter、--town、--about 要一起写', USAGE);
  const lost = positionals.find((file) => !existsSync(file));
  if (lost !== undefined) return complain(`${lost} 打不开`, USAGE);
  const folder = resolve(history);
  const text = chainIn(folder);
  if (text === '') return complain(`${history} 里没有版次（chain.jsonl）`, USAGE);

  const chain = await verifyChain(text, { check: checkSeal, pinned: values.key });
  const last = chain.links.at(-1);
  const broken = chain.broken
    ? `第 ${chain.broken.line} 版不对：${chain.broken.why}。整条版次都不能作证`
    : values.last !== undefined && last?.hash !== values.last
      ? `最近一版的指纹是 ${last?.hash}，不是 ${values.last}：版次不全，或者不是这一条`
      : wrongStamps(folder, chain.links, values.stamps);
  const { links } = chain;
  const answers: Answer[] = [];
  if (!broken) {
    for (const file of positionals)
      answers.push({ asked: file, said: saidAs(links, await hashOf(readFileSync(file))) });
    if (values.paper !== undefined)
      answers.push({ asked: values.paper, said: saidOnPaper(links, values.paper) });
    if (matter !== undefined && town !== undefined && about !== undefined)
      answers.push({
        asked: `${about} ${town} ${matter}`,
        said: await saidOfMatter(folder, links, { matter, town, about }),
      });
  }
  const asked = answers.map(({ asked, said }) => ({
    asked,
    said: said.filter((one) => on === undefined || wasSaidOn(one, on)),
  }));
  const ok = !broken && asked.every(({ said }) => said.length > 0);
  if (!ok) process.exitCode = 1;
  const fingerprints = await Promise.all((last?.edition.keys ?? []).map(fingerprintOf));
  const facts = {
    editions: chain.links.length,
    last: last?.hash,
    keys: fingerprints,
    pinned: values.key.length > 0,
  };
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ ok, broken: broken ?? null, ...facts, answers: asked }, null, 2)}\n`
      : inWords(folder, chain, broken, asked, facts),
  );
}

function wrongStamps(folder: string, links: readonly Link[], roots?: string): string | undefined {
  const wrong = links.find(({ edition, hash }) => {
    const stamp = stampOf(folder, edition);
    return roots !== undefined && existsSync(stamp) && !isStampOf(stamp, hash, roots);
  });
  return wrong && `第 ${wrong.edition.number} 版的时间戳不对`;
}
