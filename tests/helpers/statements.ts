/** Answers as assistants word them, made from the register, some with one thing in them wrong: what the check is held against. */
import { answerAct, townsOn } from '../../src/answers/index.ts';
import { actAnswerJson } from '../../src/exchange/index.ts';
import type { Matter, Register, Town } from '../../src/register/index.ts';

type Told = ReturnType<typeof actAnswerJson>;
type Random = (below: number) => number;

/** One fact of an answer, in several wordings. */
interface Fact {
  readonly of: string;
  readonly right: string;
  /** Plausible and false. */
  readonly wrong: readonly string[];
  readonly said: readonly ((value: string) => string)[];
}

export interface Made {
  readonly text: string;
  /** The value that is wrong; undefined where all is right. */
  readonly planted: string | undefined;
}

/** `random(n)` gives 0 to n - 1. Undefined where the register says too little of the case. */
export function madeAnswer(
  register: Register,
  asOf: string,
  random: Random,
  err: boolean,
): Made | undefined {
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  const towns = townsOn(register, asOf);
  const town = pick(towns);
  const matter = pick([...register.matters.values()].filter(({ claims }) => claims.length > 0));
  const told = actAnswerJson(answerAct(register, { town, matter, on: asOf }));
  if (!told.applies || told.handler === null) return undefined;
  const facts = factsOf(register, town, matter, told).filter(({ wrong }) => wrong.length > 0);
  if (facts.length < 3) return undefined;
  const at = err ? random(facts.length) : -1;
  let planted: string | undefined;
  const sentences = facts.map(({ right, wrong, said }, index) => {
    const value = index === at ? pick(wrong) : right;
    if (index === at) planted = value;
    return pick(said)(value);
  });
  const opening = pick([
    `在${town.name}，“${matter.name}”是这样的。`,
    `关于${town.name}的${matter.name}：\n`,
    `您问的是${matter.name}（${town.name}）。`,
  ]);
  return { text: opening + sentences.join(pick(['', '\n'])), planted };
}

function factsOf(register: Register, town: Town, matter: Matter, told: Told): readonly Fact[] {
  const bodies = [...register.departments.values()].map(({ name }) => name);
  const governments = [...register.towns.values()].map(({ government }) => government);
  const ours = [told.handler, told.inNameOf, told.respondent];
  const others = [...bodies, ...governments].filter((name) => !ours.includes(name));
  const facts: Fact[] = [
    {
      of: '办理',
      right: told.handler ?? '',
      wrong: others,
      said: [
        (who) => `这件事由${who}负责。`,
        (who) => `办理单位是${who}。`,
        (who) => `请找${who}办理。`,
        (who) => `这归${who}管。`,
        (who) => `您可以直接联系${who}。`,
        (who) => `执法主体是${who}。`,
        (who) => `目前是${who}在办。`,
        (who) => `实施主体：${who}。`,
        (who) => `${who}负责受理。`,
      ],
    },
    {
      of: '电话',
      right: told.phone,
      wrong: [
        told.phone.replace(/\d{2}$/, (end) => String((Number(end) + 37) % 100).padStart(2, '0')),
      ],
      said: [
        (number) => `电话是${number}。`,
        (number) => `可以打${number}问。`,
        (number) => `联系电话：${number}。`,
        (number) => `可致电 ${number.replace('-', '')}。`,
        (number) => `联系方式是${number.replace(' ', '')}。`,
      ],
    },
  ];
  if (told.reconsideration && !told.reconsideration.body.includes('、'))
    facts.push(
      {
        of: '复议',
        right: told.reconsideration.body,
        wrong: [...bodies.slice(0, 3), town.government].filter(
          (one) => one !== told.reconsideration?.body,
        ),
        said: [
          (body) => `不服可以向${body}申请行政复议。`,
          (body) => `复议机关是${body}。`,
          (body) => `复议申请交给${body}。`,
          (body) => `由${body}受理行政复议。`,
        ],
      },
      {
        of: '复议期限',
        right: told.reconsideration.term.replace(' ', ''),
        wrong: ['15日', '30日', '3个月'].filter(
          (one) => one !== told.reconsideration?.term.replace(' ', ''),
        ),
        said: [
          (term) => `${term}内可以申请复议。`,
          (term) => `申请行政复议的期限是${term}。`,
          (term) => `复议要在 ${term.replace('日', '天')} 以内提出。`,
        ],
      },
    );
  if (told.litigation)
    facts.push({
      of: '起诉期限',
      right: told.litigation.term.replace(' ', ''),
      wrong: ['3个月', '30日', '1年'].filter(
        (one) => one !== told.litigation?.term.replace(' ', ''),
      ),
      said: [
        (term) => `要起诉的，在${term}内提起诉讼。`,
        (term) => `起诉期限：${term}。`,
        (term) => `直接起诉的，${term}内提出。`,
        (term) => `诉讼时效是 ${term}。`,
      ],
    });
  const [first] = told.basis.filter(({ article }) => article !== null);
  if (first)
    facts.push({
      of: '依据',
      right: `《${first.law}》${first.article}`,
      wrong: [`《${first.law}》第九百九十九条`, `《中华人民共和国渔业法》${first.article}`].filter(
        () => !/渔业/.test(first.law),
      ),
      said: [
        (cited) => `依据是${cited}。`,
        (cited) => `根据${cited}的规定办理。`,
        (cited) => `（${cited}）。`,
      ],
    });
  const range = told.basis.find((one) => one.chosen && 'range' in one && one.range)?.range;
  if (range && matter.type === '行政处罚') {
    const [min = '', max = ''] = range.split('-');
    const say = (low: string, high: string) =>
      low === '0' ? `${high}元以下` : `${low}元以上${high}元以下`;
    facts.push({
      of: '金额',
      right: say(min, max),
      wrong: [say(min, String(Number(max) * 7))],
      said: [(sum) => `可以处${sum}的罚款。`, (sum) => `罚款${sum}。`],
    });
  }
  if (told.since)
    facts.push({
      of: '起日',
      right: told.since,
      wrong: [told.since.replace(/^\d{4}/, (year) => String(Number(year) - 3))],
      said: [
        (day) => `从${chinese(day)}起由它办。`,
        (day) => `自${chinese(day)}开始这样办。`,
        (day) => `${day}划转过来的。`,
      ],
    });
  return facts;
}

function chinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
