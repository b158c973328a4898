/** Turns what the schema objects to into a sentence: which field, what was found, what was expected, the way out. */
import type * as z from 'zod';
import {
  CONTENT_VERSIONS,
  choicesOf,
  creditCodeFault,
  GIVEN_WORDS,
  infoOf,
  keysOf,
  schemaAt,
} from '../schema/index.ts';
import { nearest, slipOf } from './nearest.ts';
import type { Fix, Problem, ReadingCheck } from './problem.ts';
import type { Parsed, Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What the custom formats of the schema expect, by the token in their `error`. */
const FORMATS: Readonly<Record<string, readonly [expected: string, hint: string]>> = {
  id: ['只能用小写字母、数字和短横线', '例如 linhe、xingzheng-chufa-fa'],
  text: ['要有文字，开头结尾不能有空格', '填上内容；暂时没有内容就删掉这一行'],
  day: ['要是日历上有的日期，写成 年-月-日', '例如 2026-08-15'],
  farDay: ['不能晚于 2199 年', '长期有效、没有止日的，删掉这一行'],
  phone: [
    '要是打得通的电话号码',
    '例如 12345、0000-610 2345、13800000000：用半角数字，固定电话带区号，手机 11 位，一个字段写一个号码',
  ],
  email: ['要是邮箱地址', '例如 yijian@example.org'],
  article: ['要写成“第……条”，数字用汉字', '例如 第一百一十九条第一款'],
  code: ['要是 9 位数字，或者后三位是 000 的 12 位数字', '写在引号里，例如 "341523100"'],
  basicCode: ['要是 12 位数字或者大写字母', '写在引号里；没有就删掉这一行'],
  implementCode: ['要是 31 位（带业务办理项的 33 位）数字或者大写字母', '没有就删掉这一行'],
  provincialCode: ['只能用字母、数字，中间可以有短横线和点', '没有就删掉这一行'],
  contentVersion: [
    `要是这个引擎认识的：${CONTENT_VERSIONS.join('、')}`,
    '内容比引擎新的，换成新的引擎；比引擎旧的，运行 npm run upgrade；不要手改这一行',
  ],
  siteIdCode: ['要是 10 位数字或者 bm 加 8 位数字', '写在引号里；没有申领就删掉这一行'],
  target: [
    '要写 content/ 下面的文件，清单里的一条再加 # 和事项编号',
    '例如 towns/linhe/powers.yaml#lutian-shaokao',
  ],
  editUrl: [
    '要是 https:// 开头、有一处 {path} 的网址',
    '例如 https://git.example.org/anhe/quanze/_edit/main/{path}',
  ],
  amounts: ['要写成“下限-上限”，单位元', '例如 500-2000；没有下限的写 0-10000'],
  cited: ['要写明依据哪一条', '例如 土地管理法第十四条'],
  given: [`只能写 ${GIVEN_WORDS}`, '例如 持证=有'],
  formFile: [
    '要是 content/site/ 里的文件名，用字母、数字、短横线，结尾是 .pdf、.docx 或者 .xlsx',
    '例如 dibao-shenqingbiao.docx',
  ],
  official: ['要是 https:// 开头的网址', '例如 https://www.example.gov.cn/guizhang/2023/12.html'],
  pageAddress: [
    '要是 https:// 开头的网址，或者本站以 / 开头、结尾的地址',
    '例如 /matters/luandui-luanda-chufa/',
  ],
  name: ['要写 1 到 8 个字，中间没有空格', '栏目名并排放在每页的页头，写短一些'],
  sentence: ['要写 1 到 120 个字，写在一行里', '写短一些；不要了就删掉这一行'],
  postcode: ['要是 6 位数字', '写在引号里，例如 "230000"'],
};

/** Formats whose fault depends on what was found. */
const FAULTS: Readonly<
  Record<string, (found: string) => readonly [expected: string, hint: string] | undefined>
> = { creditCode: creditCodeFault };

const KINDS_OF_VALUE: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或者 false',
  array: '列表（每条以“- ”开头）',
  object: '一组字段',
};

/** Every problem of one record, in the order of the schema's objections. */
export function explainIssues(
  schema: z.ZodType,
  parsed: Parsed,
  issues: readonly Issue[],
): Problem[] {
  const misspelt = new Set(issues.flatMap((issue) => misspeltKeys(schema, parsed, issue)));
  return issues
    .filter(
      (issue) =>
        !misspelt.has(issue.path.join('\n')) || valueAt(parsed.value, issue.path) !== undefined,
    )
    .flatMap((issue) => explain(schema, parsed, issue));
}

/** Fields that are missing only because their names are misspelt: one mistake is told once. */
function misspeltKeys(schema: z.ZodType, parsed: Parsed, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const guess = nearest(key, knownKeys(schema, parsed, issue.path));
    return guess === undefined ? [] : [[...issue.path, guess].join('\n')];
  });
}

function knownKeys(schema: z.ZodType, parsed: Parsed, path: Path): string[] {
  const here = schemaAt(schema, path, parsed.value);
  return here ? keysOf(here, valueAt(parsed.value, path)) : [];
}

function explain(schema: z.ZodType, parsed: Parsed, issue: Issue): Problem[] {
  const { path } = issue;
  const problem = (
    rule: ReadingCheck,
    where: Path,
    message: string,
    hint: string,
    fix?: Fix,
  ): Problem => {
    const at = parsed.at(where, rule === 'unknown-key' ? 'key' : undefined);
    return {
      rule,
      severity: 'error',
      at,
      message,
      hint,
      ...(fix ? { fix: { file: parsed.file, ...fix } } : {}),
    };
  };

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, parsed, path);
    return issue.keys.map((key) => {
      const guess = nearest(key, known);
      const title = guess === undefined ? undefined : name(schema, parsed.value, [...path, guess]);
      const hint = guess ? `是不是想写${title}？` : `这里可以写：${known.join('、')}`;
      return problem(
        'unknown-key',
        [...path, key],
        `不认识的字段 ${key}`,
        hint,
        renamed(key, known),
      );
    });
  }

  const found = valueAt(parsed.value, path);
  const title = name(schema, parsed.value, path);
  const example = exampleOf(schema, parsed.value, path);

  if (issue.code === 'invalid_type' && found === undefined)
    return [problem('shape', path, `缺少${title}`, `请补上。${example}`)];
  if (issue.code === 'invalid_type') {
    const expected = KINDS_OF_VALUE[issue.expected] ?? issue.expected;
    const quote = issue.expected === 'string' && typeof found === 'number';
    const hint = quote ? '请加上引号，数字开头的 0 才不会丢' : `请改成${expected}。${example}`;
    const fix = quote ? quoted(found) : undefined;
    return [problem('shape', path, `${title}要写${expected}，现在是${show(found)}`, hint, fix)];
  }
  const format = issue.message in FORMATS;
  if ((issue.code === 'invalid_value' && !format) || issue.code === 'invalid_union')
    return [choice()];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const least = issue.inclusive === false ? '大于' : '至少';
    const bound =
      issue.code === 'too_small' ? `${least} ${issue.minimum}` : `至多 ${issue.maximum}`;
    const counted = issue.origin === 'array' ? `${bound} 条` : bound;
    return [
      problem('shape', path, `${title}要${counted}，现在是${show(found)}`, `请改好。${example}`),
    ];
  }
  const [expected, hint] = FAULTS[issue.message]?.(String(found)) ??
    FORMATS[issue.message] ?? ['写法不对', example];
  const rule = issue.message === 'day' || issue.message === 'farDay' ? 'dates' : 'shape';
  return [problem(rule, path, `${title}${expected}，现在是${show(found)}`, hint)];

  function choice(): Problem {
    // A discriminator that fits no member is reported by Zod at the discriminator itself.
    const discriminator = issue.code === 'invalid_union' ? issue.discriminator : undefined;
    const owner = discriminator ? path.slice(0, -1) : path;
    const here = schemaAt(schema, owner, parsed.value);
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const choices = values.length > 0 ? values : here ? choicesOf(here, discriminator) : [];
    if (found === undefined)
      return problem('shape', path, `缺少${title}`, `只能写：${choices.join('、')}`);
    const guess = typeof found === 'string' ? nearest(found, choices) : undefined;
    const hint = guess ? `是不是想写“${guess}”？` : `从这些里选一个：${choices.join('、')}`;
    const allowed = choices.length > 0 ? `只能写：${choices.join('、')}` : '写法不对';
    const meant = typeof found === 'string' ? slipOf(found, choices) : undefined;
    const fix = meant === undefined ? undefined : { path, to: meant };
    return problem('shape', path, `${title}${allowed}；现在是${show(found)}`, hint, fix);
  }

  /** A misspelt field, unless the right one is there as well. */
  function renamed(key: string, known: readonly string[]): Fix | undefined {
    const meant = slipOf(key, known);
    if (meant === undefined || valueAt(parsed.value, [...path, meant]) !== undefined)
      return undefined;
    return { path: [...path, key], key: 'key', to: meant };
  }

  /** Puts a number in quotes: only where it reads as it is written, since YAML reads 0123 without its zero. */
  function quoted(number: number): Fix | undefined {
    const to = String(number);
    return parsed.source(path) === to ? { path, to } : undefined;
  }
}

/** 「赋权方式」（mode），or the plain key where the schema has no title for it. */
function name(schema: z.ZodType, value: unknown, path: Path): string {
  const key = path.at(-1);
  const named = [...path].reverse().find((step) => typeof step === 'string');
  const at = schemaAt(schema, path, value);
  const title = at && infoOf(at).title;
  if (title && typeof key === 'string') return `「${title}」（${key}）`;
  if (typeof key === 'number') {
    const list = name(schema, value, path.slice(0, -1));
    return path.length === 1 ? `第 ${key + 1} 条` : `${list}第 ${key + 1} 条`;
  }
  return named === undefined ? '这份文件' : `「${String(named)}」`;
}

function exampleOf(schema: z.ZodType, value: unknown, path: Path): string {
  const at = schemaAt(schema, path, value);
  if (!at) return '';
  const { description, examples } = infoOf(at);
  const shown = examples?.[0] === undefined ? '' : `，例如 ${JSON.stringify(examples[0])}`;
  return description ? `${description}${shown}` : shown.slice(1);
}

/** What a record holds at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return here;
}

/** A value as a message shows it; long ones are cut. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return `列表（${value.length} 条）`;
  if (typeof value === 'object') return '一组字段';
  if (typeof value === 'number' && !Number.isFinite(value)) return '写不出来的数';
  const text = String(value).replace(/\s+/g, ' ');
  const cut = [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
  return typeof value === 'string' ? `“${cut}”` : `${cut}`;
}
