/**
 * The paragraph an operator pastes into the work order: who, in whose name, since when, by which article and document.
 * It is written against 属地不符 and 权属不清, and says nothing the register does not say.
 */
import { sayDay } from '../../answers/index.ts';
import type { Told } from './answers.ts';
import type { Call, CardBody } from './card.ts';
import type { DeskCounty } from './data.ts';
import type { ElsewhereHit, NamedHit } from './hits.ts';

/** 来电反映：……。按 2026 年 11 月 29 日有效的《安禾县乡镇权责清单》， */
function opening({ title }: DeskCounty, { words, day }: Call): string {
  const said = words.trim().replace(/[。！？!?.]+$/, '');
  return `${said ? `来电反映：${said}。` : ''}按 ${sayDay(day)}有效的《${title}》，`;
}

export function sayAnswer(
  county: DeskCounty,
  { answer, matter, town, to, cites, next }: Told,
  bodies: readonly CardBody[],
  call: Call,
): string {
  const start = `${opening(county, call)}这是“${matter.name}”`;
  if (answer.instead !== undefined) return `${start}，在${town.name}不适用：${answer.instead}`;
  const village = town.villages.find((name) => call.words.includes(name));
  const others = bodies
    .slice(1)
    .map(({ role, name, onCall }) =>
      role === '主责' ? `${name}（主责）` : `${name}${onCall ? `（${onCall}）` : ''}`,
    );
  const unclaimed = !answer.own && !answer.before && !answer.withdrawn && !answer.since;
  const said = [
    `${start}。属地：${village ? `${village}归` : ''}${town.name}`,
    `由${to.name}${answer.office ?? ''}接单，${answer.inName}（${answer.mode}）${answer.since ? `，${answer.since}` : ''}`,
    answer.withdrawn?.replace(/。$/, ''),
    !answer.withdrawn && answer.before && `以前：${answer.before}`,
    unclaimed && `${town.name}的清单里没有承接这一项`,
    answer.extent && `范围：${answer.extent}`,
    `依据：${cites.join('、') || '未公布'}`,
    others.length > 0 && `一起办的：${others.join('、')}`,
    next && `注意：${sayChange(next)}`,
    `请${to.name}（${to.phone}）办理；认为属地不符或者权属不清的，请写明上面哪一条依据、哪一份文件不对，再退回`,
  ];
  return said.flatMap((part) => (part ? [`${part}。`] : [])).join('');
}

/** 2027 年 1 月 16 日起由县自然资源和规划局接，…. */
export function sayChange({ from, answer, to }: NonNullable<Told['next']>): string {
  if (answer.instead !== undefined) return `${sayDay(from)}起不再适用`;
  return `${sayDay(from)}起由${to.name}接，${answer.inName}（${answer.mode}）`;
}

export function sayTowns(
  county: DeskCounty,
  { matter, cites }: Told,
  groups: readonly { readonly body: CardBody; readonly where: string }[],
  call: Call,
): string {
  const lines = groups.map(({ body: { name, phone }, where }) =>
    name === '不适用' ? `${where}不适用` : `${where}由${name}${phone ? `（${phone}）` : ''}接`,
  );
  return `${opening(county, call)}这是“${matter.name}”：${lines.join('；')}。请先问清在哪个乡镇。设定依据：${cites.join('、') || '未公布'}。`;
}

export function sayElsewhere(
  county: DeskCounty,
  { body, phone, says }: ElsewhereHit,
  call: Call,
): string {
  return `${opening(county, call)}这件事不在乡镇（街道）的清单里，归${body}${phone ? `（${phone}）` : ''}。${says}请${body}办理，不派乡镇。`;
}

export function sayNowhere(county: DeskCounty, near: readonly string[], call: Call): string {
  const nearest = near.map((name) => `“${name}”`).join('、');
  return `${opening(county, call)}没有同来电正好对上的事项${nearest ? `；最接近的是${nearest}，请核对是不是一回事` : ''}。清单里没有的，没有依据派给乡镇；请先同主管部门核实再派。`;
}

export function sayNamed({ kind, name, says = [] }: NamedHit, body: string, { day }: Call): string {
  const lines = says.map(({ text, phone }) => `${text}${phone ? `（${phone}）` : ''}`);
  const who = kind === '部门' ? '' : `，由${body}接单`;
  return `${name}${who}${lines.length > 0 ? `：${lines.join('；')}` : ''}。以上是 ${sayDay(day)}的公示。`;
}

export function sayQuestion(county: DeskCounty, name: string, call: Call): string {
  return `${opening(county, call)}这是咨询，不用派单，照“百问百答”里的“${name}”答复。`;
}
