/** What `verify` found, in words. */
import { existsSync } from 'node:fs';
import type { Chain, Period, Said } from '../../src/editions/index.ts';
import { stampOf } from './history.ts';
import { timeOf } from './stamp.ts';
import type { Told } from './told.ts';

/** What was asked, and what the history says to it. */
export interface Answer {
  readonly asked: string;
  readonly said: readonly (Said | Told)[];
}

export interface Facts {
  /** Fingerprints of the keys that may seal the next edition. */
  readonly keys: readonly string[];
  /** True where whoever verifies knows a key from elsewhere. */
  readonly pinned: boolean;
}

export function inWords(
  folder: string,
  { links }: Chain,
  broken: string | undefined,
  answers: readonly Answer[],
  facts: Facts,
): string {
  const last = links.at(-1);
  if (broken !== undefined || !last) return `${broken ?? '一版也没有'}\n`;
  const { edition, hash } = last;
  const stamp = stampOf(folder, edition);
  const time = existsSync(stamp) ? timeOf(stamp) : undefined;
  return [
    `${edition.county}：${links.length} 版前后相连，最近的是第 ${edition.number} 版（${edition.day}），指纹 ${hash}`,
    saySealed(last.sealed, facts),
    ...(time ? [`时间戳：${time}`] : []),
    ...answers.flatMap(sayAnswer),
    '',
  ].join('\n');
}

function saySealed(sealed: Chain['links'][number]['sealed'], { keys, pinned }: Facts): string {
  if (sealed === undefined) return '没有签名：只能看出前后相连，看不出是谁出的';
  const named = `钥匙指纹 ${keys.join('、')}`;
  return pinned
    ? `签名都对，${named}`
    : `签名都对，但是没有用 --key 写上县里另外公布的指纹，请自己比一比：${named}`;
}

function sayAnswer({ asked, said }: Answer): readonly string[] {
  if (said.length === 0) return [`${asked}\n  网站没有这样说过`];
  return [
    asked,
    ...said.map((one) => {
      const { path, from, until } = one;
      const to = until ? `到 ${until.day} 第 ${until.number} 版换掉` : '一直到现在';
      return `  ${from.day} 第 ${from.number} 版起，${to}：${'period' in one ? sayPeriod(one.period) : `/${path.replace(/index\.html$/, '')}`}`;
    }),
  ];
}

function sayPeriod(period: Period | null | undefined): string {
  if (period === undefined) return '原话没有留下，或者被改过';
  if (period === null) return '没有说那一天的事';
  if (period.applies === false) return '法律管不到那里，不适用';
  const { handler, inNameOf } = period;
  return `去找${handler ?? '（没有公布）'}${inNameOf ? `，以${inNameOf}的名义` : ''}`;
}
