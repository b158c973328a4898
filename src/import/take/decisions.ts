/** The document a list rests on or was published by, proposed as a decision in the words of the sheet. */
import { draftText } from '../../editing/index.ts';
import { fieldSchema, infoOf, isDay, KINDS, keyOrder } from '../../schema/index.ts';
import { dateOf, halfWidth, nameKey } from '../words.ts';
import type { freeIds, TakingCounty } from './county.ts';

/** What a text says of one document. */
export interface NamedDecision {
  readonly title?: string;
  readonly number?: string;
  readonly issuer?: string;
  readonly level?: string;
  readonly kind?: string;
  readonly published?: string;
  readonly from?: string;
}

const NUMBER = /[\p{Script=Han}]{1,10}[〔[［（(]\d{4}[〕\]］)）]\s*第?\s*\d{1,4}\s*号/u;
const WORD = '(?:决定|通知|公告|批复|通告)';
const QUOTED = new RegExp(`《([^《》]{2,60}${WORD}(?:[（(][^（()）]{1,20}[）)])?)》`, 'u');
const BARE = new RegExp(
  `((?:[\\p{Script=Han}]{2,20}(?:政府|办公室|办公厅|委员会|委|厅|局))?关于[^，。；：《》]{4,60}的${WORD})`,
  'u',
);
/** What such a document is about; anything else a sheet names is another matter. */
const ABOUT = /赋|下放|授权|委托|承接|收回|移交|权力|权责|职责|履职|清单|目录|执法|行政处罚权/;
/** A number alone says enough only where the line says what it is the number of. */
const LABEL = /依据文件|公布文[件号]|赋权文[件号]|下放文件|赋权依据|发文字号|文\s*号/;
const KIND: readonly (readonly [RegExp, string])[] = [
  [/收回|上收/, '收回'],
  [/调整|修订|更新/, '调整'],
  [/赋予|赋权|下放|授权|委托|交由|承接/, '赋权'],
  [/公布|印发|公告/, '认领公布'],
];

/** Undefined where the text names no document of this sort. */
export function decisionIn(text: string): NamedDecision | undefined {
  const line = halfWidth(text).replace(/\s+/g, '');
  const whole = (QUOTED.exec(line) ?? BARE.exec(line))?.[1];
  const named = whole !== undefined && ABOUT.test(whole) ? whole : undefined;
  const number = NUMBER.exec(line)?.[0].replace(/^(?:文号|号|字号|依据文件|公布文件|赋权文件)/, '');
  if (named === undefined && !(number && LABEL.test(line))) return undefined;
  const [, issuer] =
    /^(.{2,20}?(?:政府|办公室|办公厅|委员会|委|厅|局))关于/.exec(named ?? '') ?? [];
  const day = (pattern: RegExp) => {
    const said = pattern.exec(line)?.[1];
    const read = said && dateOf(said);
    return read && isDay(read) ? read : undefined;
  };
  const kind = KIND.find(([pattern]) => pattern.test(named ?? ''))?.[1];
  const from = day(/自?(\d{4}年\d{1,2}月\d{1,2}日)起(?:施行|实施|执行|生效)/);
  const published = day(/(\d{4}年\d{1,2}月\d{1,2}日)(?:公布|发布|印发)/);
  const level = levelOf(issuer ?? '');
  return {
    ...(named ? { title: issuer ? named.slice(issuer.length) : named } : {}),
    ...(number ? { number } : {}),
    ...(issuer ? { issuer } : {}),
    ...(level ? { level } : {}),
    ...(kind ? { kind } : {}),
    ...(published ? { published } : {}),
    ...(from ? { from } : {}),
  };
}

/** Whose organ it is; a city may be one above the county or a county itself, so that stays open. */
function levelOf(issuer: string): string | undefined {
  if (/^[^县区]*(?:省|自治区)(?:人民|委|机构|政府|司法|农业|住房)/.test(issuer)) return '省级';
  return /[县旗](?:人民|委|机构|政府)/.test(issuer) ? '县级' : undefined;
}

export interface DecisionTaker {
  /** The draft that was proposed for what the text names, as a sentence; empty where it names nothing new. */
  take(text: string, place: string): string;
  readonly files: ReadonlyMap<string, string>;
}

export function decisionTaker(
  { register, drafts }: TakingCounty,
  ids: ReturnType<typeof freeIds>,
): DecisionTaker {
  const files = new Map<string, string>();
  const known = new Set(
    [...register.decisions.values()].flatMap(({ title, number }) =>
      keysOf({ title, ...(number ? { number } : {}) }),
    ),
  );
  const waiting = drafts.filter(({ path }) => path.startsWith('decisions/'));
  return {
    files,
    take(text, place) {
      const named = decisionIn(text);
      if (!named) return '';
      const keys = keysOf(named);
      if (keys.some((key) => known.has(key))) return '';
      for (const key of keys) known.add(key);
      const words = [named.title, named.number].filter((word) => word !== undefined);
      if (waiting.some((draft) => words.some((word) => draft.text.includes(word)))) return '';
      const id = ids.decision(named.title ?? named.number ?? '');
      const path = `decisions/${id}.yaml`;
      files.set(path, textOf({ id, ...named }, `${place}：${text}`));
      return `提到的文件起了草稿 ${path}，补全以后才能公布`;
    },
  };
}

function keysOf({ title, number }: NamedDecision): string[] {
  return [title, number].filter((word) => word !== undefined).map(nameKey);
}

/** What the sheet does not say stands as a question. */
function textOf(record: Readonly<Record<string, unknown>>, source: string): string {
  const schema = KINDS.find(({ name }) => name === 'decision')?.schema;
  if (!schema) return '';
  const asked = ['title', 'number', 'issuer', 'level', 'kind', 'published', 'from', 'summary'];
  const fields = keyOrder(schema)
    .filter((key) => record[key] !== undefined || asked.includes(key))
    .map((key) => {
      const field = fieldSchema(schema, key);
      const { title = key, description = '' } = field ? infoOf(field) : {};
      const open =
        key === 'number' ? '没有文号或者不知道的，留着不写，网站写“未公布”' : description;
      return { key, value: record[key], hint: `${title}，${open}` };
    });
  return draftText('表里提到的文件，照原文抄的；补全以后才公布', fields, [`表里的原文：${source}`]);
}
