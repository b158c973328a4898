import { type ClaimsSince, claimsSince, type Since, since } from '../answers/index.ts';
import type { Claim, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

/** Stands for an absent `until`. */
const FOR_EVER = '9999-12-31';

export const nothingDeleted: Rule = {
  id: 'nothing-deleted',
  title: '公布过的不能删，只能写明到哪天为止',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '公布过的事项、承接、乡镇、法律、决定和委托书，都有人照着办过事；征求过的意见，有人提过。删掉了，就查不到那天归谁管、凭的是什么。不再办的，写上止日、决定和由谁接手；已经过去的日子，没有新的决定也不能改。编号是网址的一部分，公布以后不能换。同上次公布的内容比较时才查（npm run check -- --since）。',
  example: {
    file: 'towns/shanqian/services.yaml',
    failing: '[]\n',
    passing: `- matter: dibao-shenqing
  mode: 法定
  from: 2026-07-01
  until: 2026-12-31
  window: minzheng
  usage: 正常运行
  closedBy: sheng-fuquan-2023
  successor:
    by: minzheng-ju
    from: 2027-01-01
  transition: 已经收件的由乡镇办结
`,
  },
  needsWhole: true,
  needsBefore: true,
  *check(now, asOf, before) {
    if (!before) return;
    const matters = since(before.matters, now.matters, ({ name }) => name);
    const towns = since(before.towns, now.towns, ({ name }) => name);
    const claims = claimsSince(before, now, towns, matters);
    yield* removed(matters, '事项', ({ name }) => `“${name}”`, CLOSE_MATTER);
    yield* removed(towns, '乡镇', ({ name }) => name, CLOSE_TOWN);
    for (const [table, what, hint] of [
      ['laws', '法律文件', '把文件放回来；废止、被替代的，写 status 和 until'],
      ['decisions', '决定', '把文件放回来：清单和旧案子还要引它'],
      ['agreements', '委托协议', '把文件放回来：到期的写 until，查旧事还要看它'],
      ['consultations', '征求意见', '把文件放回来：收完意见的也留着，写上结果'],
    ] as const) {
      const titled = since<Titled>(before[table], now[table], ({ title }) => title);
      yield* removed(titled, what, ({ title }) => `《${title}》`, hint);
    }
    yield* unpublished(before, now);
    for (const claim of claims.gone) yield deleted(claim, claims, now);
    for (const [old, claim] of claims.kept) yield* movedDays(old, claim, asOf);
    for (const [old, town] of towns.kept)
      if (old.merged && town.merged && wasMoved(old.merged.on, town.merged.on, asOf))
        if (old.merged.decision.id === town.merged.decision.id)
          yield {
            record: town,
            path: ['merged', 'on'],
            message: `${town.name}并入${town.merged.into.name}的日子从 ${old.merged.on} 改成 ${town.merged.on}，没有新的决定`,
            hint: NEEDS_DECISION,
          };
  },
};

type Titled = { readonly id: string; readonly title: string };

const CLOSE_MATTER =
  '把文件放回来；不再办的，给各乡镇的承接写上止日、收回决定和由谁接手；拆成几件的，旧的也留着';
const CLOSE_TOWN = '把文件夹放回来；撤并了的，status 写已并入，写明并到哪里、哪天、哪份决定';
const NEEDS_DECISION =
  '改回原来的日子；真要改的，写上据以改动的决定；原来写错了的，写进例外并说明理由';

function* removed<T extends { readonly id: string }>(
  { gone, renamed }: Since<T>,
  what: string,
  sayName: (record: T) => string,
  hint: string,
): Iterable<Finding> {
  for (const record of gone)
    yield { record, message: `公布过的${what}${sayName(record)}删掉了`, hint };
  for (const [before, record] of renamed)
    yield {
      record,
      path: ['id'],
      message: `公布过的${what}${sayName(record)}，编号从 ${before.id} 换成了 ${record.id}，原来的网址打不开了`,
      hint: `编号和文件名都改回 ${before.id}`,
    };
}

/** A published decision goes only by leaving its number behind (行政处罚法第四十八条第二款). */
function* unpublished(before: Register, now: Register): Iterable<Finding> {
  const kept = new Set(now.decided.flatMap(({ entries }) => entries.map(({ number }) => number)));
  for (const { town, year, entries } of before.decided) {
    const at =
      now.decided.find((one) => one.town.id === town.id && one.year === year)?.entries[0] ??
      now.towns.get(town.id);
    for (const entry of entries)
      if (!kept.has(entry.number))
        yield {
          record: entry,
          ...(at ? { at } : {}),
          message: `${town.name}公示过的${entry.number}删掉了`,
          hint: '放回来；要撤回的，state 改成已撤回，留下文号和理由',
        };
  }
}

/** Reported where the entry stood: at the nearest entry above it that is still there. */
function deleted(claim: Claim, { kept }: ClaimsSince, now: Register): Finding {
  const list = claim.town.claims.filter((other) => other.list === claim.list);
  const above = list.slice(0, list.indexOf(claim)).flatMap((other) => kept.get(other) ?? []);
  const at =
    above.at(-1) ??
    list.flatMap((other) => kept.get(other) ?? [])[0] ??
    now.towns.get(claim.town.id);
  return {
    record: claim,
    ...(at ? { at } : {}),
    message: `${entryOf(claim)}从 ${claim.from} 起的承接公布过，从${claim.list}里删掉了`,
    hint: '放回来；不再承接的，写上止日、收回决定、由谁接手和没办完的怎么办',
  };
}

/** Days that have passed, or that would now have passed, change only by a decision that was not there before. */
function* movedDays(old: Claim, claim: Claim, asOf: Day): Iterable<Finding> {
  const who = entryOf(claim);
  if (wasMoved(old.from, claim.from, asOf) && groundOf(old) === groundOf(claim))
    yield {
      record: claim,
      path: ['from'],
      message: `${who}的起日从 ${old.from} 改成 ${claim.from}，没有新的决定`,
      hint: NEEDS_DECISION,
    };
  if (!wasMoved(old.until ?? FOR_EVER, claim.until ?? FOR_EVER, asOf)) return;
  if (claim.until === undefined)
    yield {
      record: claim,
      message: `${who}公布的是到 ${old.until} 为止，现在去掉了止日`,
      hint: '止日放回来；又重新承接的，另写一条，写明从哪天起、凭哪份决定',
    };
  else if (!claim.closedBy || claim.closedBy.id === old.closedBy?.id)
    yield {
      record: claim,
      path: ['until'],
      message: `${who}的止日${old.until === undefined ? '' : `从 ${old.until} `}改成 ${claim.until}，没有新的决定`,
      hint: NEEDS_DECISION,
    };
}

function wasMoved(before: Day, now: Day, asOf: Day): boolean {
  return before !== now && (before < asOf || now < asOf);
}

/** The document an entry begins with. */
function groundOf({ agreement, decision }: Claim): string | undefined {
  return agreement?.id ?? decision?.id;
}
