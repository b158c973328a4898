/** The YAML a clerk writes beside a sheet: what its headings mean, which matter a row is, what new entries have in common. */
import { parseYaml } from '../register/index.ts';
import { isRecord } from '../schema/index.ts';

/** Three tables of text to text, and the domain of new matters. */
export interface MapFile {
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<number, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

/** A sentence where the file cannot be used. */
export function readMap(text: string, file: string): MapFile | string {
  const { parsed, problems } = parseYaml(text, file);
  const first = problems[0];
  if (first || !parsed)
    return `${file} 第 ${first?.at.line ?? 1} 行：${first?.message ?? '读不出来'}`;
  const value = parsed.value;
  if (!isRecord(value)) return `${file} 要写 columns、rows、defaults 几段`;
  const known = ['columns', 'rows', 'defaults'];
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) return `${file} 里不认识 ${strange}，只能写 ${known.join('、')}`;
  const table = (key: string) =>
    Object.entries(value[key] ?? {}).map(([from, to]) => [from, String(to)] as const);
  return {
    columns: new Map(table('columns')),
    rows: new Map(table('rows').map(([row, to]) => [Number(row), to] as const)),
    defaults: new Map(table('defaults')),
  };
}
