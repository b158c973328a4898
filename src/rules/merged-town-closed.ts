import { addDays } from '../answers/index.ts';
import type { Claim, Town } from '../register/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

type Merger = NonNullable<Town['merged']>;

export const mergedTownClosed: Rule = {
  id: 'merged-town-closed',
  title: '撤并的乡镇，承接到撤并前一天为止，都交给并入的乡镇',
  severity: 'error',
  basis: [],
  demand: '可追溯',
  explains:
    '乡镇撤了，清单不能还开着，也不能删掉。每条承接写到撤并前一天，写明由并入的乡镇接着办，查旧事的人才知道那时归谁、现在找谁。',
  example: {
    file: 'towns/hebian/powers.yaml',
    failing: claim(''),
    passing: claim(`  until: 2026-09-30
  closedBy: chebing-2026
  successor:
    by: shanqian
    from: 2026-10-01
  transition: 没有办完的由山前镇接着办，不用重新申请
`),
    also: {
      'decisions/chebing-2026.yaml': `id: chebing-2026
title: 关于同意撤销河边乡、并入山前镇的批复（虚构）
issuer: 某省人民政府
level: 省级
kind: 撤并
published: 2026-09-12
from: 2026-10-01
summary: 河边乡并入山前镇，原来的事项由山前镇接着办。
towns:
  - hebian
  - shanqian
`,
      'towns/hebian/town.yaml': `id: hebian
name: 河边乡
government: 河边乡人民政府
kind: 乡
area: 农村
status: 已并入
merged:
  town: shanqian
  on: 2026-10-01
  decision: chebing-2026
offices:
  - id: zhifa
    name: 综合行政执法队
    kind: 综合行政执法
    charge:
      - 违法行为查处
windows:
  - id: minzheng
    name: 民政窗口
    handles: 低保、救助
`,
      'towns/hebian/services.yaml': '[]\n',
      'towns/hebian/responsibilities.yaml': '[]\n',
    },
  },
  *check(register) {
    for (const town of register.towns.values()) {
      const { merged } = town;
      if (!merged) continue;
      yield* notDecided(town, merged);
      yield* stillOpen(town, merged);
      for (const claim of town.claims) yield* wronglyHeired(claim, merged);
    }
  },
};

/** The decision must be one of merging, about this town, in force on the day. */
function* notDecided(town: Town, { into, on, decision }: Merger): Iterable<Finding> {
  const at = (key: string) => ({ record: town, path: ['merged', key] });
  if (decision.kind !== '撤并' || (decision.towns && !decision.towns.includes(town)))
    yield {
      ...at('decision'),
      message: `${town.name}并入${into.name}，写的决定是《${decision.title}》，那份决定${
        decision.kind === '撤并' ? `没有列${town.name}` : '不是撤并决定'
      }`,
      hint: '换成批准撤并的决定',
    };
  else if (decision.from > on)
    yield {
      ...at('on'),
      message: `${town.name}从 ${on} 起并入${into.name}，《${decision.title}》${decision.from} 才施行`,
      hint: `并入的日子不能早于 ${decision.from}`,
    };
}

/** One problem for each list: a town just merged would have a hundred. */
function* stillOpen(town: Town, { into, on }: Merger): Iterable<Finding> {
  for (const list of new Set(town.claims.map((claim) => claim.list))) {
    const open = town.claims.filter(
      (claim) => claim.list === list && (claim.until === undefined || claim.until >= on),
    );
    const [first] = open;
    if (!first) continue;
    const others = open.length > 1 ? `等 ${open.length} 项` : '';
    const when = first.until === undefined ? '没有止日' : `写到 ${first.until}`;
    yield {
      record: first,
      path: [first.until === undefined ? 'from' : 'until'],
      message: `${town.name}从 ${on} 起并入${into.name}，${list}里“${first.matter.name}”${others}的承接${when}`,
      hint: `${open.length > 1 ? '每条都' : ''}写上止日 ${addDays(on, -1)}，由${into.name}从 ${on} 起接着办`,
    };
  }
}

/** What the merger itself ended goes where the town went; what had ended before has its own heir. */
function* wronglyHeired(claim: Claim, { into, on, decision }: Merger): Iterable<Finding> {
  const byMerger = claim.until === addDays(on, -1) || claim.closedBy === decision;
  const { successor } = claim;
  if (!byMerger || claim.until === undefined || !successor || successor.by === into) return;
  const name = 'government' in successor.by ? successor.by.name : successor.by.short;
  yield {
    record: claim,
    path: ['successor', 'by'],
    message: `${entryOf(claim)}因撤并到 ${claim.until} 为止，接手的写成了${name}，${claim.town.name}并入的是${into.name}`,
    hint: `successor 写${into.name}`,
    fix: { path: ['successor', 'by'], to: into.id },
  };
}

function claim(rest: string): string {
  return `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
${rest}`;
}
