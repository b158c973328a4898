/**
 * A matter's page as Markdown, for assistants and for people who read without a browser: it says what the page says,
 * from the same answers. Towns with the same answer are told together.
 */
import {
  type Answer,
  aboutMatter,
  basisHistory,
  discretionOn,
  everywhere,
  insteadOf,
  remediesOn,
  type SharedRemedies,
  sayAct,
  sayBranch,
  sayInName,
  sayMode,
  sayRange,
  saySpan,
  sayTier,
  sayWithdrawn,
  spanOn,
  waysIn,
  whoHandles,
} from '../../answers/index.ts';
import { type Matter, UNPUBLISHED } from '../../register/index.ts';
import { type Guide, sayAsked } from '../../schema/index.ts';
import type { Context } from '../json.ts';
import { citationText } from '../list/table.ts';
import { documentOf, item, link, plain, section } from './marks.ts';

export function matterTwin(matter: Matter, context: Context): string {
  const { register, asOf, url } = context;
  const span = spanOn(register, [...aboutMatter(register, matter), ...everywhere(register)], asOf);
  const [spoken = matter.name, ...also] = matter.missing.includes('spokenAs')
    ? []
    : matter.spokenAs;
  const answers = [...register.towns.values()].map((town) =>
    whoHandles(register, town, matter, asOf),
  );
  const guide = 'guide' in matter ? matter.guide : undefined;
  return documentOf([
    `# ${plain(spoken)}`,
    plain(register.site.notice ?? ''),
    `按 ${span.from} 的清单：${saySpan(span)}。过了就重新取。`,
    plain(matter.summary),
    [
      ...item('清单上叫', plain(matter.name)),
      ...item('也叫', plain(also.join('、'))),
      ...item('清单', `${matter.list}，${matter.type}`),
      ...item('网页', link(url(`/matters/${matter.id}/`), url(`/matters/${matter.id}/`))),
      ...item('数据', url(`/data/v1/matters/${matter.id}.json`)),
    ].join('\n'),
    '## 谁来办',
    ...whoBlocks(answers, context),
    ...section('怎么罚', penaltyLines(matter, context)),
    ...section('怎么办', guide ? guideLines(guide, context) : []),
    ...section(
      '不服怎么办',
      remediesOn(register, matter, asOf).flatMap((shared) => remedyLines(shared)),
    ),
    ...section('依据', basisLines(matter, context)),
    ...section(
      '未公布的',
      matter.missing.map((key) => `- ${sayAsked(key)}`),
    ),
  ]);
}

function whoBlocks(answers: readonly Answer[], context: Context): string[] {
  const alike = Map.groupBy(answers, (answer) => answerLines(answer, context).join('\n'));
  return [...alike].flatMap(([lines, group]) => [
    `### ${plain(group.map(({ town }) => town.name).join('、'))}`,
    lines,
  ]);
}

/** Lines without the town's name, so that towns with the same answer have equal lines. */
function answerLines(answer: Answer, { register }: Context): string[] {
  const { claim, ended, upcoming, handler, reach, mergedInto, since } = answer;
  const instead = insteadOf(register, answer);
  const merged = item('撤并', mergedInto && `已并入${plain(mergedInto.name)}`);
  const { hotline } = register.site.contacts;
  if (instead !== undefined)
    return [...merged, ...item('不适用', plain(instead)), ...item('拿不准', hotline)];
  const ground = claim?.mode === '委托' ? claim.agreement.title : claim?.decision?.title;
  const day = since && `${claim?.atLatest ? '不晚于 ' : ''}${since}`;
  return [
    ...merged,
    ...item('找谁', plain(handler.name)),
    ...item(
      '电话',
      `${reach.phone}${reach.phone === hotline ? '（本机构电话未公布，这是热线）' : ''}`,
    ),
    ...item('方式', plain(`${sayMode(answer)}，${sayInName(answer)}`)),
    ...item('地点', reach.place && plain(reach.place)),
    ...item('时间', reach.hours && plain(reach.hours)),
    ...item('从哪天起', day && plain(`${day}${ground ? `，依《${ground}》` : ''}`)),
    ...item('管到哪里', claim?.extent && plain(claim.extent)),
    ...item('注意', plain(sayWithdrawn(answer))),
    ...item(
      '以前',
      claim || !ended?.until
        ? undefined
        : plain(
            `${ended.from} 至 ${ended.until} 由${ended.town.name}办${ended.closedBy ? `，依《${ended.closedBy.title}》收回` : ''}`,
          ),
    ),
    ...item('将要变', upcoming && `从 ${upcoming.from} 起由${plain(upcoming.town.name)}办`),
    ...item('说明', claim?.note && plain(claim.note)),
  ];
}

function penaltyLines(matter: Matter, { register, asOf }: Context): string[] {
  return discretionOn(matter, asOf).flatMap((table) =>
    table.scales.flatMap(({ target, statutory, unit, tiers }) => [
      `- ${target ? `${plain(target)}，` : ''}${statutory ? `法定幅度 ${sayRange(statutory, unit)}` : '条文没有写罚款数额'}（《${plain(register.laws.get(table.law)?.title ?? table.law)}》${table.article}）`,
      ...tiers.map(
        (tier) => `  - ${plain(tier.level)}：${plain(tier.when)}：${plain(sayTier(tier, unit))}`,
      ),
    ]),
  );
}

function guideLines(guide: Guide, { register }: Context): string[] {
  const { promised, statutory, materials, steps, conditions } = guide;
  const term = ({ days, unit }: NonNullable<Guide['promised']>) =>
    days === 0 ? '当场办完' : `${days} 个${unit}`;
  const ways = waysIn(guide, register.site).map(({ channel, address }) =>
    address ? `${channel}（${address}）` : channel,
  );
  const told = [
    promised && (promised.days === 0 ? term(promised) : `承诺 ${term(promised)}`),
    statutory && `法定 ${term(statutory)}`,
  ];
  const visits = guide.visits === undefined ? undefined : `最多 ${guide.visits} 次`;
  const said = (value: string | undefined) => (value ? plain(value) : UNPUBLISHED.name);
  return [
    ...item('多久', said(told.filter(Boolean).join('，'))),
    ...item('收费', said(guide.fee)),
    ...item('跑几次', said(visits)),
    ...item('从哪里办', said(ways.join('、'))),
    ...item('拿到什么', guide.result && plain(guide.result)),
    ...item('什么情况可以办', said(conditions?.join('；'))),
    ...item(
      '带什么',
      materials?.length === 0 ? '不要材料' : said(materials?.map(sayMaterial).join('；')),
    ),
    ...item('几步', said(steps?.map(({ name, does }) => `${name}：${does}`).join('；'))),
    ...item('说明', plain([promised?.note, guide.note].filter(Boolean).join('；'))),
  ];
}

function sayMaterial(material: NonNullable<Guide['materials']>[number]): string {
  const { name, copies, form, need } = material;
  const later = need === '容缺' ? '可以后补' : need === '非必要' && '有就带';
  const more = [copies && `${copies} 份`, form, later];
  return `${name} ${more.filter(Boolean).join('，')}`.trim();
}

function remedyLines({ act, remedy, branches, respondents }: SharedRemedies): string[] {
  const { reconsideration, litigation, none, others, notes } = remedy;
  const sides = [...respondents].map(([name, towns]) =>
    respondents.size > 1 ? `${name}（${towns.join('、')}）` : name,
  );
  const lines = [
    none?.says,
    reconsideration &&
      `${reconsideration.first ? '要先申请复议，不能直接起诉。' : ''}${reconsideration.counts ?? '从知道这个决定那天起算'}，${reconsideration.term}内向${reconsideration.bodies.join('、')}申请复议${reconsideration.bodies.length > 1 ? '（选一个）' : ''}`,
    litigation &&
      `${reconsideration?.first ? '对复议决定不服，收到决定书 ' : '也可以不复议，'}${litigation.term}内向${litigation.court}起诉`,
    ...branches.map(sayBranch),
    ...others.map(({ says }) => says),
    reconsideration && `被申请人、被告：${sides.join('；')}`,
    ...notes,
  ];
  return [
    `- ${sayAct(act)}（${act}）`,
    ...lines.flatMap((line) => (line ? [`  - ${plain(line)}`] : [])),
  ];
}

function basisLines(matter: Matter, { asOf, url }: Context): string[] {
  return basisHistory(matter, asOf)
    .filter(({ status }) => status === '有效')
    .map(({ basis: { law, article, role, gist, from, checked } }) => {
      const cited = link(plain(citationText({ law, article })), url(`/laws/${law.id}/`));
      const about = [role && `（${role}）`, gist && `：${plain(gist)}`].filter(Boolean).join('');
      return `- ${cited}${about}（${from} 起；${checked ? `${checked} 核对过条文` : '条文未核实'}）`;
    });
}
