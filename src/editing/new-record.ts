/** `npm run new`: a new record, valid from its first line, with everything else it may say as comments. */

import { type Claim, nearest } from '../register/index.ts';
import {
  type Day,
  fieldSchema,
  fits,
  itemSchema,
  KINDS,
  keyOrder,
  LIST_SLUGS,
} from '../schema/index.ts';
import { type Answers, type Question, questionsOn, recordOf } from './questions.ts';
import { type County, found, type Refusal, type Revision } from './revision.ts';
import { withEntry, writeTemplate } from './write.ts';

/** What can be made, as typed, and what it is called. */
export const NEW_KINDS = {
  town: '乡镇',
  matter: '事项',
  claim: '承接',
  faq: '问答',
  law: '法律文件',
  decision: '决定',
  agreement: '委托协议',
  consultation: '征求意见',
} as const;
export type NewKind = keyof typeof NEW_KINDS;

/** Fields of the place, not of the record: they say which file it becomes. */
const PLACES: Readonly<Partial<Record<NewKind, Readonly<Record<string, string>>>>> = {
  claim: { town: '哪个乡镇，写 content/towns/ 里的文件夹名，例如 linhe' },
  consultation: { id: '编号，也是文件名，小写拼音，例如 tiaozheng-2027' },
  faq: {
    id: '编号，也是文件名，小写拼音，例如 jiegan-shao',
    folder: '放在 content/faq/ 下哪个文件夹，例如 huanjing',
  },
};

/** Headings to write under, where a record is followed by prose. */
const BODIES: Readonly<Partial<Record<NewKind, string>>> = {
  faq: '## 为什么\n\n## 怎么办\n',
  consultation: '## 为什么要改\n\n## 办到一半的怎么办\n',
};

/** What must still be answered. */
export function questionsFor(kind: NewKind, answers: Answers): Question[] {
  const places = Object.entries(PLACES[kind] ?? {})
    .filter(([flag]) => !answers.has(flag))
    .map(
      ([flag, description]): Question => ({
        flag,
        title: flag === 'town' ? '乡镇' : flag === 'id' ? '编号' : '文件夹',
        description,
        choices: [],
        many: false,
        accepts: ([answer = '']) => isId(answer),
      }),
    );
  const record = recordOf(schemaOf(kind), ofRecord(kind, answers));
  return [...places, ...('unknown' in record ? [] : questionsOn(schemaOf(kind), record))];
}

/** The new file, or the list with the new entry at its end. */
export function newRecord(
  county: County,
  kind: NewKind,
  given: Answers,
  today: Day,
): Revision | Refusal {
  const answers = withToday(kind, given, today);
  const schema = schemaOf(kind);
  const record = recordOf(schema, ofRecord(kind, answers));
  if ('unknown' in record) {
    const near = nearest(String(record.unknown), keyOrder(schema));
    return {
      refusal: `${NEW_KINDS[kind]}没有 --${record.unknown} 这一栏${near ? `，是不是 --${near}` : ''}`,
    };
  }
  const missing = questionsFor(kind, answers);
  if (missing.length > 0) return { refusal: missingWords(kind, missing) };
  const text = writeTemplate(schema, record);
  if (kind === 'claim') return newClaim(county, answers.get('town')?.at(-1) ?? '', record, text);
  const names = { ...record, ...Object.fromEntries([...answers].map(([k, v]) => [k, v.at(-1)])) };
  const path = pathOf(kind, names as Readonly<Record<string, string>>);
  if (typeof path !== 'string') return path;
  if (county.files.some((file) => file.path === path))
    return { refusal: `${path} 已经有了，不覆盖；换一个编号，或者直接改那个文件` };
  return {
    changed: new Map([[path, kind in BODIES ? `---\n${text}---\n\n${BODIES[kind]}` : text]]),
    says: [`新建${NEW_KINDS[kind]}：${path}。带 # 的几栏可以不写，要写的去掉 # 和后面的说明。`],
  };
}

function newClaim(
  county: County,
  townId: string,
  record: Readonly<Record<string, unknown>>,
  text: string,
): Revision | Refusal {
  const town = found('乡镇', townId, county.register.towns);
  if ('refusal' in town) return town;
  const matter = found('事项', String(record['matter']), county.register.matters);
  if ('refusal' in matter) return matter;
  const { list, name } = matter.is;
  const still = (claim: Claim) => claim.matter === matter.is && claim.until === undefined;
  if (town.is.claims.some(still))
    return {
      refusal: `${town.is.name}已经承接“${name}”；换了方式的，先用 npm run close 把旧的写上止日`,
    };
  const path = `towns/${townId}/${LIST_SLUGS[list]}.yaml`;
  const there = county.files.find((file) => file.path === path)?.text;
  const head = `# ${town.is.name}${list}：一条一个承接，撤下的写止日，不删\n\n`;
  return {
    changed: new Map([[path, withEntry(there ?? head, text)]]),
    says: [`${town.is.name}承接“${name}”，写在 ${path} 末尾。带 # 的几栏可以不写。`],
  };
}

function missingWords(kind: NewKind, missing: readonly Question[]): string {
  const lines = missing.map(({ flag, title, description, choices, example }) => {
    const only = choices.length > 0 ? `；只能写 ${choices.join('、')}` : '';
    return `  --${flag}  ${title}：${description}${only || (example ? `，例如 ${example}` : '')}`;
  });
  return `新建${NEW_KINDS[kind]}还缺这些：\n${lines.join('\n')}`;
}

function withToday(kind: NewKind, answers: Answers, today: Day): Answers {
  return kind === 'faq' ? new Map([['reviewed', [today]], ...answers]) : answers;
}

function ofRecord(kind: NewKind, answers: Answers): Answers {
  const places = Object.keys(PLACES[kind] ?? {});
  return new Map([...answers].filter(([flag]) => !places.includes(flag)));
}

function pathOf(kind: NewKind, names: Readonly<Record<string, string>>): string | Refusal {
  const { domain = '', folder = '', id = '' } = names;
  const steps = kind === 'matter' ? [domain, id] : kind === 'faq' ? [folder, id] : [id];
  const wrong = steps.find((step) => !isId(step));
  if (wrong !== undefined) return { refusal: `编号只能用小写字母、数字和短横线，现在是“${wrong}”` };
  const shape = KINDS.find(({ name }) => name === kind)?.path ?? '';
  return steps.reduce((path, step) => path.replace('*', step), shape);
}

function isId(text: string): boolean {
  const id = fieldSchema(schemaOf('law'), 'id');
  return id !== undefined && fits(id, text);
}

function listSchema() {
  const list = KINDS.find(({ name }) => name === 'powers');
  if (!list) throw new Error('no list of claims in the schema');
  return list.schema;
}

function schemaOf(kind: NewKind) {
  if (kind === 'claim') return itemSchema(listSchema()) ?? listSchema();
  const found = KINDS.find(({ name }) => name === kind);
  if (!found) throw new Error(`no ${kind} in the schema`);
  return found.schema;
}
