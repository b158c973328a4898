/** Answers for the tools of src/exchange/tools.ts, by the functions the commands ask. Nothing is written. */
import {
  type ActAnswer,
  answerAct,
  listOn,
  mergedBy,
  objectionsIn,
  whoHandles,
} from '../../src/answers/index.ts';
import {
  actAnswerJson,
  type Input,
  sayActAnswer,
  TOOLS,
  type ToolName,
  toolsList,
} from '../../src/exchange/index.ts';
import { LISTS } from '../../src/schema/index.ts';
import { sayStatements, statementsJson } from '../../src/statements/index.ts';
import { askedFor } from '../asked.ts';
import { daysFor, sayDays } from '../asked-days.ts';
import { type County, matterIn, townIn } from './county.ts';

interface Source {
  readonly title: string;
  readonly url: string;
}

/** What was found, in fields and in words; every answer names its day and what it stands on. */
export interface Told {
  readonly day: string;
  readonly text: string;
  readonly data: object;
  readonly sources: readonly Source[];
}

/** The same with a sentence where something asked for is not there. */
type Answering = {
  readonly [N in ToolName]: (county: County, asked: Input<N>) => Promise<Told | string>;
};

/** Checks the input by the tool's own schema; a sentence says what is wrong with it. */
export async function callTool(
  county: County,
  name: string,
  input: unknown,
): Promise<Told | string> {
  if (!isTool(name)) return `没有叫 ${name} 的工具，有：${Object.keys(TOOLS).join('、')}`;
  const { success, data, error } = TOOLS[name].input.safeParse(input ?? {});
  if (success)
    return (ANSWERS[name] as (county: County, asked: unknown) => Promise<Told | string>)(
      county,
      data,
    );
  const [issue] = error.issues;
  const field = String(issue?.path[0] ?? '');
  const told = toolsList().find((one) => one.name === name)?.inputSchema.properties?.[field];
  const { title = '', description = '' } = typeof told === 'object' ? told : {};
  return `${field}（${title}）没有写或者写得不对：${description}`;
}

function isTool(name: string): name is ToolName {
  return Object.hasOwn(TOOLS, name);
}

const ANSWERS: Answering = {
  async who_handles(county, asked) {
    const found = await actsAsked(county, asked, false);
    return typeof found === 'string' ? found : toldOf(county, found, actAnswerJson(found[0]));
  },
  async remedies(county, asked) {
    const found = await actsAsked(county, asked, asked.act === undefined);
    if (typeof found === 'string') return found;
    const remedies = found.map((one) => {
      const { act, respondent, reconsideration, litigation, noRemedy, branches } =
        actAnswerJson(one);
      return { act, respondent, reconsideration, litigation, noRemedy, branches };
    });
    const { applies, instead } = actAnswerJson(found[0]);
    return toldOf(county, found, { applies, instead, remedies });
  },
  async find_matter(county, { words, town }) {
    const at = town === undefined ? undefined : townIn(county, town);
    if (typeof at === 'string') return at;
    const { hits, match } = await county.find(words, at);
    const results = hits.map((hit) => {
      const { kind, name } = hit;
      if (hit.kind === '事项')
        return {
          kind,
          name,
          id: hit.id,
          summary: hit.summary,
          url: county.url(`/matters/${hit.id}/`),
        };
      if (hit.kind === '不归乡镇')
        return { kind, name, body: hit.body, phone: hit.phone ?? null, says: hit.says };
      return { kind, name, url: county.url(hit.path), matters: hit.matters };
    });
    const lines = results.map((one) => {
      const { kind, name } = one;
      const more = 'body' in one ? `：${one.says}` : 'id' in one ? `（${one.id}）` : '';
      return `${kind}：${name}${more}`;
    });
    const text = lines.length > 0 ? lines.join('\n') : '没有查到';
    const sources = results.flatMap(({ name, url }) => (url ? [{ title: name, url }] : []));
    return { day: county.today(), text, data: { match, results }, sources };
  },
  async list_on_day(county, { town, list, on: day = county.today() }) {
    const at = townIn(county, town);
    if (typeof at === 'string') return at;
    const { register, url } = county;
    const entries = (list ? [list] : LISTS).flatMap((one) =>
      listOn(register, at, one, day).filter(({ phase }) => phase === '有效'),
    );
    const matters = entries.map(({ claim: { matter, from } }) => {
      const { mode, handler } = whoHandles(register, at, matter, day);
      return {
        id: matter.id,
        name: matter.name,
        list: matter.list,
        mode,
        handler: handler.name,
        from,
      };
    });
    const into = mergedBy(at, day)?.into.name ?? null;
    const lines = matters.map(
      ({ name, list: of, mode, handler }) => `${of}：${name}（${mode}，${handler}）`,
    );
    const text = [
      `${at.name}：${matters.length} 项${into ? `。已并入${into}，看${into}的清单` : ''}`,
      ...lines,
    ].join('\n');
    const sources = [{ title: `${at.name}的清单`, url: url(`/towns/${at.id}/`) }];
    return { day, text, data: { town: at.name, mergedInto: into, matters }, sources };
  },
  async deadline(county, { matter, town, given = [], ...asked }) {
    const about = matter === undefined ? undefined : await matterIn(county, matter);
    const at = town === undefined ? undefined : townIn(county, town);
    for (const one of [about, at]) if (typeof one === 'string') return one;
    const ids = {
      matter: (about as { id: string } | undefined)?.id,
      town: (at as { id: string } | undefined)?.id,
    };
    const days = daysFor(county.register, { ...asked, ...ids, given });
    if (typeof days === 'string') return days.replaceAll('--', '');
    const laws = [
      ...new Set(
        days.days.flatMap(({ basis }) => basis.map(({ law, article }) => `《${law}》${article}`)),
      ),
    ];
    const url = county.url('/deadlines/');
    return {
      day: asked.date,
      text: sayDays(days),
      data: days,
      sources: laws.map((title) => ({ title, url })),
    };
  },
  async check_answer(county, { text, on: day = county.today() }) {
    const statements = county.check(text, day);
    const sources = [{ title: '事项目录', url: county.url('/matters/') }];
    return { day, text: sayStatements(statements), data: statementsJson(statements), sources };
  },
};

type Acts = readonly [ActAnswer, ...ActAnswer[]];

/** The answer for the act asked about, or one for each act people object to. */
async function actsAsked(
  county: County,
  { town, matter, on = county.today(), act, given = [] }: Input<'who_handles'>,
  each: boolean,
): Promise<Acts | string> {
  const at = townIn(county, town);
  if (typeof at === 'string') return at;
  const about = await matterIn(county, matter);
  if (typeof about === 'string') return about;
  const { register } = county;
  const question = askedFor(register, { town: at.id, matter: about.id, on, act, given });
  if (typeof question === 'string') return question.replaceAll('--', '');
  const first = answerAct(register, question);
  const acts = each ? objectionsIn(register, first.answer).remedies.map((one) => one.act) : [];
  const [usual = first, ...others] = acts.map((one) =>
    answerAct(register, { ...question, act: one }),
  );
  return [usual, ...others];
}

function toldOf({ register, url }: County, found: Acts, fields: object): Told {
  const [{ answer }] = found;
  const { matter, town, claim, asOf: day } = answer;
  const page = { title: matter.name, url: url(`/matters/${matter.id}/#${town.id}`) };
  const cited = found.flatMap(({ basis, remedy }) => [
    ...basis
      .filter(({ chosen }) => chosen)
      .map(({ basis: { law, article } }) => ({ law: law.id, article })),
    ...(remedy.reconsideration?.basis ?? []),
    ...(remedy.litigation?.basis ?? []),
  ]);
  const laws = new Map(
    cited.map(({ law, article = '' }) => {
      const title = `《${register.laws.get(law)?.title ?? law}》${article}`;
      return [title, { title, url: url(`/laws/${law}/`) }];
    }),
  );
  const ground = claim?.mode === '委托' ? claim.agreement.title : claim?.decision?.title;
  const decided = ground ? [{ title: ground, url: url('/data/v1/decisions.json') }] : [];
  const heading = `${town.name}，${matter.name}`;
  return {
    day,
    text: [heading, ...found.map(sayActAnswer)].join('\n\n'),
    data: { town: town.name, matter: { id: matter.id, name: matter.name }, ...fields },
    sources: [page, ...laws.values(), ...decided],
  };
}
