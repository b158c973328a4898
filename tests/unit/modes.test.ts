/**
 * Whoever writes another mode on an entry of the demonstration gives the power to somebody else. Every ordered pair of
 * modes is tried, with the keys the new mode needs and with documents that seem to carry it.
 */
import { expect, test } from 'vitest';
import type { Mode } from '../../src/schema/index.ts';
import { broughtBy, type Changed, replaced, textOf, withEntry } from './mutations/county.ts';

const DAY = '2026-11-21';
const POWERS = 'towns/linhe/powers.yaml';
const DUTIES = 'towns/linhe/responsibilities.yaml';
const SERVICES = 'towns/linhe/services.yaml';
const AGREEMENT = 'agreements/weituo-linye-2026.yaml';

/** Lawful entries, by the mode they have: of every list on which the mode occurs. */
const ENTRIES: Readonly<Record<Mode, readonly (readonly [path: string, matter: string])[]>> = {
  法定: [
    [POWERS, 'zhaijidi-shenpi'],
    [POWERS, 'luandui-fenbian-chaihuo-chufa'],
    [DUTIES, 'xiangdao-jianshe-yanghu'],
    [SERVICES, 'dibao-shenqing'],
  ],
  直接赋权: [[POWERS, 'lutian-shaokao-chufa']],
  委托: [['towns/yunling/powers.yaml', 'tuigeng-huanlin-hetong']],
  服务前移: [
    [SERVICES, 'gaoling-jintie'],
    [SERVICES, 'chuci-bingyi-dengji'],
  ],
  配合: [
    [DUTIES, 'jieshui-xuanchuan'],
    [DUTIES, 'heitudi-baohu'],
    [SERVICES, 'dongwu-mianyi-fuwu'],
  ],
};
const MODES = Object.keys(ENTRIES) as Mode[];

/** The keys without which the file could not be read. */
const NEEDS: Readonly<Record<Mode, string>> = {
  法定: '',
  直接赋权: '  decision: sheng-fuquan-2023\n',
  委托: '  agreement: weituo-linye-2026\n',
  服务前移: '  window: minzheng\n',
  配合: '',
};

function relabelled(path: string, matter: string, to: Mode): Changed {
  const list = withEntry(path, `matter: ${matter}`, (entry) => {
    const bare = entry
      .replace(/^ {2}agreement: .*\n/m, '')
      .replace(to === '直接赋权' ? /^ {2}decision: .*\n/m : /^$/, '')
      .replace(to === '服务前移' ? /^ {2}window: .*\n/m : /^$/, '');
    return replaced(bare, /^ {2}mode: .*\n/m, `  mode: ${to}\n${NEEDS[to]}`);
  });
  if (to !== '委托') return list;
  // The agreement names it, so that no more than the power itself is missing.
  const named = textOf(AGREEMENT).replace('matters:\n', `matters:\n  - ${matter}\n`);
  return { ...list, [AGREEMENT]: named };
}

const PAIRS = MODES.flatMap((from) => MODES.filter((to) => to !== from).map((to) => [from, to]));

test.each(PAIRS as [Mode, Mode][])('%s is not %s', (from, to) => {
  for (const [path, matter] of ENTRIES[from]) {
    // A department may well take in at the township's window what the township only helped with before.
    if (from === '配合' && to === '服务前移' && path === SERVICES) continue;
    const errors = broughtBy(relabelled(path, matter, to), DAY).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.length, `${matter} as ${to}`).toBeGreaterThan(0);
  }
});
