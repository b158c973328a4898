/** `npm run publish-edition`: what the built site says becomes an edition of the history, hashed, chained and sealed. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  type Edition,
  type Facts,
  hashOf,
  isHashed,
  type Key,
  type Link,
  MARK,
  nextEdition,
  textOf,
  verifyChain,
} from '../src/editions/index.ts';
import { asOf, publishedAt } from '../src/settings.ts';
import { NotOurTurn, takeTurn } from './building/turn.ts';
import { commandLine, complain } from './command-line.ts';
import { addEdition, chainIn, filesOf, keysNamedIn, put, stampOf } from './editions/history.ts';
import { checkSeal, publicKeyFrom, signerFrom } from './editions/seals.ts';
import { showIn } from './editions/show.ts';
import { stampFrom } from './editions/stamp.ts';
import { engineFolder } from './engine.ts';
import { wrongDay } from './questions.ts';

const USAGE = `npm run publish-edition -- [选项]
  --site dist          建好的网站
  --history editions   版次放在哪个文件夹；和网站分开保存，每次都要带上
  --today DATE         公布的日子
  --previous HASH      前一版的指纹，对不上就不出；第一版写 none
  --key FILE           县里的私钥（PEM，Ed25519 或者 SM2），可以写几把；不写就不签名
  --next-key FILE      下一版起还认的公钥（PEM），换钥匙时写；不写就只认这次签名的
  --restart "为什么"   钥匙丢了，用新钥匙接着出；核对的人要另外拿到新钥匙的指纹
  --stamp 网址         请时间戳机构（RFC 3161）盖时间戳
内容没有变就不出新的一版。
`;

const given = commandLine(USAGE, {
  site: { type: 'string', default: 'dist' },
  history: { type: 'string', default: 'editions' },
  today: { type: 'string', default: asOf },
  previous: { type: 'string' },
  key: { type: 'string', multiple: true, default: [] },
  'next-key': { type: 'string', multiple: true, default: [] },
  restart: { type: 'string' },
  stamp: { type: 'string' },
});
if (given) {
  const history = resolve(given.values.history);
  mkdirSync(dirname(history), { recursive: true });
  try {
    const done = takeTurn(`${history}.lock`);
    await run(given.values, history).finally(done);
  } catch (error) {
    if (!(error instanceof NotOurTurn)) throw error;
    complain('另一个 publish-edition 正在出版次：等它结束再来', USAGE);
  }
}

type Values = NonNullable<typeof given>['values'];

async function run(values: Values, history: string): Promise<void> {
  const site = resolve(values.site);
  const wrong = wrongDay({ '--today': values.today });
  if (wrong) return complain(wrong, USAGE);
  if (!existsSync(join(site, 'data/v1/index.json')))
    return complain(`${values.site} 里没有建好的网站：先运行 npm run build`, USAGE);
  const keys = keysFrom(values.key, values['next-key']);
  if ('wrong' in keys) return complain(keys.wrong.join('\n'), USAGE);

  const before = chainIn(history);
  // Whoever publishes knows the county's keys: what matters here is that the chain holds.
  const trust = { check: checkSeal, pinned: await keysNamedIn(before) };
  const { links, broken } = await verifyChain(before, trust);
  const refusal = broken
    ? `版次第 ${broken.line} 行：${broken.why}。没有出新的`
    : whyNotNext(links.at(-1), values, keys.signers);
  if (refusal !== undefined) return complain(refusal, USAGE);

  const files = await filesOf(site, isHashed);
  const edition = await nextEdition(links, files, factsOf(site, values, keys.named));
  const now = edition ?? links.at(-1)?.edition;
  if (!now) return;
  if (edition) {
    const seals = keys.signers.map((one) => one.seal(edition));
    addEdition(history, site, before, { edition, seals });
  }
  const hash = await hashOf(textOf(now));
  const stamped = !edition || (await stamp(history, edition, hash, values.stamp));
  await showIn(site, history, { number: now.number, day: now.day, hash });
  process.stdout.write(
    `${edition ? `出了第 ${now.number} 版` : `内容没有变，还是第 ${now.number} 版`}（${now.day}），指纹 ${hash}\n` +
      `版次在 ${relative('.', history) || history}/，网站的 ${MARK} 写着它的号\n`,
  );
  if (stamped) return;
  process.stderr.write(`时间戳机构没有答复：${values.stamp}。这一版已经出了，没有时间戳\n`);
  process.exitCode = 1;
}

function keysFrom(own: readonly string[], later: readonly string[]) {
  const signers = own.map(signerFrom);
  const all = [...signers, ...later.map(publicKeyFrom)];
  const wrong = all.filter((one) => typeof one === 'string');
  if (wrong.length > 0) return { wrong };
  return {
    signers: signers.filter((one) => typeof one !== 'string'),
    named: all.filter((one) => typeof one !== 'string'),
  };
}

/** Why no edition may follow this one; undefined: it may. */
function whyNotNext(
  last: Link | undefined,
  { history, previous, today, restart }: Values,
  signers: readonly Key[],
): string | undefined {
  if (!last)
    return previous === 'none'
      ? undefined
      : `${history} 里没有版次：真是第一版，写 --previous none；以前出过，先把版次文件夹拿来`;
  if (previous !== undefined && previous !== last.hash)
    return `前一版的指纹是 ${last.hash}，--previous 写的是 ${previous}`;
  const { day, keys } = last.edition;
  if (today < day) return `前一版是 ${day} 的，不能出 ${today} 的`;
  if (restart !== undefined || keys.length === 0) return undefined;
  const named = ({ key }: Key) => keys.some((one) => one.key === key);
  return signers.length > 0 && signers.every(named)
    ? undefined
    : '前一版写明要用另一把钥匙签名；钥匙丢了用 --restart';
}

/** False where the authority that was asked gave none; the edition stands without it. */
async function stamp(
  history: string,
  edition: Edition,
  hash: string,
  authority: string | undefined,
): Promise<boolean> {
  if (authority === undefined) return true;
  const stamped = await stampFrom(authority, hash);
  if (!stamped) return false;
  mkdirSync(join(history, 'stamps'), { recursive: true });
  put(stampOf(history, edition), stamped);
  return true;
}

function factsOf(
  site: string,
  { today, restart }: { readonly today: string; readonly restart?: string | undefined },
  keys: readonly Key[],
): Facts {
  const { county, hash, span } = JSON.parse(
    readFileSync(join(site, 'data/v1/index.json'), 'utf8'),
  ) as { county: string; hash: string; span: Edition['span'] };
  const { version } = JSON.parse(readFileSync(join(engineFolder, 'package.json'), 'utf8'));
  const { base, url } = publishedAt;
  return {
    day: today,
    county,
    address: url === undefined ? null : new URL(base, url).href,
    engine: version,
    content: hash,
    span: { from: span.from, through: span.through ?? null },
    keys: keys.map(({ algorithm, key }) => ({ algorithm, key })),
    ...(restart === undefined ? {} : { restart }),
  };
}
