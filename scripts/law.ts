/** `npm run law`: what is known of statutes, an index made anew, and what a newer one changes for this county. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { diffProblems, lawNews, sayIndexedLaw } from '../src/answers/index.ts';
import { actingIn, textOf as articleText, takeIndex, writeIndex } from '../src/law/index.ts';
import {
  COUNTY_LAW_INDEX,
  contentReader,
  ENGINE_LAW_INDEX,
  lawIndexFor,
  readLawIndex,
} from '../src/register/folder.ts';
import { RULES } from '../src/rules/index.ts';
import { isDay } from '../src/schema/index.ts';
import { asOf, contentFolder } from '../src/settings.ts';
import { checkFolder } from './checking.ts';
import { commandLine, complain } from './command-line.ts';
import { comparing } from './comparing.ts';
import { countWords, SEVERITY_WORDS } from './print/words.ts';
import { isFile } from './questions.ts';
import { statutesAt } from './statutes-at.ts';
import { writeFile } from './write-file.ts';

const USAGE = `npm run law                        本县引用的法律，索引知道几部
npm run law -- 题名                查一部：各版施行日、条数、什么时候被什么废止、官方文本
npm run law -- newer 新索引.tsv    换上新索引，本县会变什么
npm run law -- take --list 清单.tsv --taken 2026-05-16 [选项]   由清单做新索引
  --list F      列名 title、kind、published、effective、status、articles、id
  --articles F  各部的条文（可以是 .gz）：每行 题名、施行日、效力、条号、条文；只取条数、施行日、废止了什么
  --changes F   清单以后的变化：列名 law、change、in_force、checked
  --out F       写到哪里；不写就放进内容文件夹，叫 ${COUNTY_LAW_INDEX}；--engine 换掉自带的索引
npm run law -- duties 文本         哪些条写到乡镇、街道：由它办，它应当、可以办；文本同下面的旧、新
npm run law -- compare 旧 新 [选项]  两份法律文本对照：引用的每一条换到哪一条，数额、期限、谁来办变没变
  旧、新        文件夹（.txt、.md、.docx，一部一个），一个文件，或者列名 title、effective、article、text 的 .tsv（可以 .gz）
  --all         不只比引用的，各条都比
  --format F    text、json；--out 对照.xlsx、.json、.html 写进文件
  --today DATE  哪一天还引着的
npm run law -- propose 旧 新 --from 2026-08-15 [选项]  有把握的换成一份补丁，不确定的列出来；不会自己改
  --out F       补丁写到哪里，不写就是 新旧法.patch
  --counties DIR 里面每个县一个内容文件夹：一个县一份补丁，放进 --out 的文件夹
  --write       直接改文件；--content DIR 内容文件夹
`;

const read = commandLine(
  USAGE,
  {
    list: { type: 'string' },
    articles: { type: 'string' },
    changes: { type: 'string' },
    taken: { type: 'string' },
    out: { type: 'string' },
    engine: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    today: { type: 'string', default: asOf },
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
    counties: { type: 'string' },
    content: { type: 'string', default: contentFolder },
  },
  'words',
);
if (read) {
  const [word, file] = read.positionals;
  const content = resolve(read.values.content);
  if (word === 'take') take(read.values, content);
  else if (word === 'newer') newer(file, content);
  else if (word === 'duties') duties(file);
  else if (word === 'compare' || word === 'propose')
    await comparing(word, read.positionals.slice(1), read.values, USAGE);
  else if (word === undefined) overview(content);
  else show(read.positionals.join(''), content);
}

function show(title: string, content: string): void {
  const index = lawIndexFor(content);
  const law = index.find(title);
  if (!law) return complain(`${index.taken} 的法律索引里没有《${title}》`, USAGE);
  print([...sayIndexedLaw(law), `法律索引是 ${index.taken} 的。`]);
}

function overview(content: string): void {
  const { register } = contentReader().folder(content);
  if (!register?.lawIndex) return complain('内容读不出来，先 npm run check', USAGE);
  const laws = [...register.laws.values()];
  const unknown = laws.filter(({ indexed }) => !indexed);
  const { taken, titles } = register.lawIndex;
  print([
    `法律索引是 ${taken} 的，收 ${titles.length} 部。本县引用 ${laws.length} 部，索引知道 ${laws.length - unknown.length} 部。`,
    ...unknown.map(({ title }) => `  索引里没有：《${title}》`),
  ]);
}

/** Prints the articles that make towns act; the index keeps the same of the texts it was made of. */
function duties(path: string | undefined): void {
  const statutes = path === undefined ? 'duties 后面写法律文本在哪里' : statutesAt(path);
  if (typeof statutes === 'string') return complain(statutes, USAGE);
  const lines = statutes.flatMap(({ title, from = '', articles }) =>
    articles.flatMap((article) => {
      const who = actingIn(articleText(article));
      return who.length > 0 ? [[title, from, article.number, who.join('、')].join('\t')] : [];
    }),
  );
  print([...lines, `${statutes.length} 份文本，${lines.length} 条写到乡镇、街道。`]);
}

/** Says what a newer index changes, and which problems it brings or takes away; writes nothing. */
function newer(file: string | undefined, content: string): void {
  if (file === undefined || !isFile(file)) return complain('newer 后面写新索引的文件', USAGE);
  if (!/^# taken \d{4}-\d\d-\d\d$/m.test(textOf(file)))
    return complain(`${file} 不是法律索引：没有写是哪一天的（# taken 2026-05-16）`, USAGE);
  const index = readLawIndex(file);
  const now = checkFolder(content, asOf);
  if (!now.register) return complain('内容读不出来，先 npm run check', USAGE);
  const then = checkFolder(content, asOf, RULES, contentReader(undefined, index));
  const news = lawNews(now.register, index);
  const { added, gone } = diffProblems(now.problems, then.problems);
  print([
    `${now.register.lawIndex?.taken} → ${index.taken}：本县引用的法律，${news.length} 部有变化。`,
    ...news.flatMap(({ law, says, matters }) => [
      `《${law.title}》`,
      ...says.map((sentence) => `  ${sentence}`),
      ...(matters.length > 0 ? [`  ${matters.length} 项引它：${matters.join('、')}`] : []),
    ]),
    `检查会多 ${countWords(added) || '0 处'}，少 ${gone.length} 处。`,
    ...added.map(
      ({ at, severity, message }) =>
        `  ${SEVERITY_WORDS[severity]} ${at.file}:${at.line} ${message}`,
    ),
  ]);
}

function take(values: NonNullable<typeof read>['values'], content: string): void {
  const { list, articles, changes, taken = '', out, engine } = values;
  if (list === undefined || !isFile(list)) return complain('--list 要写清单文件', USAGE);
  const missing = [articles, changes].find((file) => file !== undefined && !isFile(file));
  if (missing !== undefined) return complain(`没有找到文件 ${missing}`, USAGE);
  if (!isDay(taken)) return complain('--taken 要写清单是哪一天的，例如 2026-05-16', USAGE);
  const target = out ?? (engine ? ENGINE_LAW_INDEX : join(content, COUNTY_LAW_INDEX));
  const before = existsSync(ENGINE_LAW_INDEX) ? readLawIndex(ENGINE_LAW_INDEX) : undefined;
  const { laws, doubts } = takeIndex({
    list: textOf(list),
    ...(articles === undefined ? {} : { articles: textOf(articles).split('\n') }),
    ...(changes === undefined ? {} : { changes: textOf(changes) }),
    taken,
    // An index of the same day is the same edition, made again: none of its facts is new since then.
    ...(before && before.taken < taken ? { earlier: before } : {}),
  });
  if (laws.length === 0)
    return complain(`${list} 里没有读到一部：第一行要是列名，每部要有 id 和 title`, USAGE);
  writeFile(target, writeIndex(laws, taken));
  const ended = laws.filter(({ ending }) => ending);
  const dated = ended.filter(({ ending }) => ending?.until).length;
  print([
    ...doubts,
    `写好了 ${target}：${laws.length} 部，废止 ${ended.length} 部，其中 ${dated} 部知道最后一天。`,
  ]);
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
