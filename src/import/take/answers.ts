/** What people answered about names that are only near: a file the next town's sheets are read with, too. */
import { parseYaml } from '../../register/index.ts';

/** Where it lies, below the drafts. */
export const NAMES_FILE = 'names.yaml';
/** What is written for a name that is none of the catalogue's. */
export const OWN_MATTER = '新事项';

const HEAD = `# 表里的名称只是像一目录里的事项，请核对：
# 是同一件事的，去掉那一行前面的 #；不是的，把编号改成 ${OWN_MATTER}，再去掉 #。改好以后再导入一次
`;

/** Name in the sheet → id of the matter, or 新事项. */
export function readNames(text: string): ReadonlyMap<string, string> {
  const value: unknown = parseYaml(text, NAMES_FILE).parsed?.value;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([name, id]) => [name, String(id)]))
    : new Map();
}

/** The file with a question for every name that was not asked before; the same text where there is none. */
export function withQuestions(text: string, near: ReadonlyMap<string, string>): string {
  const lines = [...near].flatMap(([name, id]) => {
    const key = JSON.stringify(name);
    return text.includes(key) ? [] : [`# ${key}: ${id}\n`];
  });
  return lines.length === 0 ? text : `${text === '' ? HEAD : text}${lines.join('')}`;
}
