/** What people answered about names that are only near and headings nobody knows: files the next town's sheets are read with, too. */
import { parseYaml } from '../../register/index.ts';
import { isRecord } from '../../schema/index.ts';
import { HEADING_CHOICES } from '../table/choices.ts';

/** Where they lie, below the drafts. */
export const NAMES_FILE = 'names.yaml';
export const HEADINGS_FILE = 'headings.yaml';
/** What is written for a name that is none of the catalogue's. */
export const OWN_MATTER = '新事项';
/** What stands for the name of the town until somebody writes it, and what is written for a list of the whole county. */
export const NEW_TOWN = '新乡镇';
export const WHICH_TOWN = '哪个乡镇';
export const EVERY_TOWN = '不分乡镇';

const HEADS = {
  [NAMES_FILE]: `# 表里的名称只是像一目录里的事项，请核对：
# 是同一件事的，去掉那一行前面的 #；不是的，把编号改成 ${OWN_MATTER}，再去掉 #。改好以后再导入一次
`,
  towns: `# 县里没有的乡镇：是县里哪个乡镇，写它的名称或者编号；真是新的，写 ${NEW_TOWN}；再去掉 #。别的县的表，不用管
`,
  sheets: `# 看不出是哪个乡镇的表：把“${WHICH_TOWN}”改成乡镇的名称，再去掉 #；全县的目录写 ${EVERY_TOWN}
`,
  [HEADINGS_FILE]: `# 表里没有认出的列名。要收的，把“不收”改成它写的是什么，再去掉前面的 #；改好以后再导入一次
# 认错了的列，也在这里写一行 "列名": 写的是什么。可以写：
${HEADING_CHOICES.map(({ group, words }) => `#   ${group}：${words.join('、')}\n`).join('')}`,
} as const;

/** Name in the sheet → id of the matter, or 新事项; heading in the sheet → what the column holds. */
export function readAnswers(text: string): ReadonlyMap<string, string> {
  const value: unknown = parseYaml(text, NAMES_FILE).parsed?.value;
  return isRecord(value)
    ? new Map(Object.entries(value).map(([name, said]) => [name, String(said)]))
    : new Map();
}

/** The file with a question for each that was not asked before; the same text where there is none. */
export function withQuestions(
  about: keyof typeof HEADS,
  text: string,
  asked: ReadonlyMap<string, string>,
): string {
  const lines = [...asked].flatMap(([name, proposed]) => {
    const key = JSON.stringify(name);
    return text.includes(key) ? [] : [`# ${key}: ${proposed}\n`];
  });
  if (lines.length === 0) return text;
  // Names, towns and sheets are asked about in one file.
  const begun = about === 'sheets' || about === 'towns' ? text.includes(HEADS[about]) : text !== '';
  return `${text}${begun ? '' : HEADS[about]}${lines.join('')}`;
}

/** The answers as the file would have them. */
export function answersText(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([name, said]) => `${JSON.stringify(name)}: ${said}\n`)
    .join('');
}
