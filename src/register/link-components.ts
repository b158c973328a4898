/** Checks the components in the body of a prose page against the register, and finds what they point at. */
import { beyondLast, sayReach } from '../law/index.ts';
import { DEADLINE_IDS, isArticle, PROSE_COMPONENTS, type ProseComponent } from '../schema/index.ts';
import type { Linking } from './linking.ts';
import { readMdx, type Use } from './mdx.ts';
import type { Law } from './model.ts';
import type { Document, GlossaryTerm, Procedure } from './model-prose.ts';
import { nearest } from './nearest.ts';
import type { RecordFile } from './read.ts';
import type { Table } from './references.ts';

/** What a page shows by its components, each once. */
export interface Shown {
  readonly documents: Document[];
  readonly procedures: Procedure[];
  readonly named: Law[];
}

type Report = (message: string, hint: string) => void;

const DEADLINES: Table<string> = {
  what: '期限',
  where: '期限表',
  map: new Map(DEADLINE_IDS.map((id) => [id, id])),
  broken: new Set(),
  nameOf: () => undefined,
};

export function linkComponents(
  linking: Linking,
  glossary: Table<GlossaryTerm>,
  file: RecordFile,
): Shown {
  const shown: Shown = { documents: [], procedures: [], named: [] };
  if (!file.body) return shown;
  const { references } = linking;
  // What nobody could know a year before the page was last read through is no fault of it: an index comes with an engine.
  const { reviewed = '0001-01-01' } = file.value as { readonly reviewed?: string };
  const known = `${String(Number(reviewed.slice(0, 4)) - 1).padStart(4, '0')}${reviewed.slice(4)}`;
  const name = file.parsed.file;
  const { uses, strays } = readMdx(file.body);
  for (const { at, message, hint } of strays) reportAt(at, message, hint);
  for (const use of uses) check(use);
  return shown;

  function reportAt(at: Use['at'], message: string, hint: string): void {
    references.problems.push({
      rule: 'component',
      severity: 'error',
      at: { file: name, ...at },
      message,
      hint,
    });
  }

  function check(use: Use): void {
    const report: Report = (message, hint) => reportAt(use.at, message, hint);
    if (!knownShape(use, report)) return;
    const { attributes } = use;
    const id = attributes.get('id') ?? '';
    const find = <T>(table: Table<T>, key: string): T | undefined =>
      references.findAt(table, key, { file: name, ...use.at });
    switch (use.name) {
      case 'Matter':
        return void find(linking.matters, id);
      case 'Town':
        return void find(linking.towns, id);
      case 'Deadline':
        return void find(DEADLINES, id);
      case 'Term':
        // A glossary that could not be read misses every name; that is said once, where it is broken.
        if (linking.broken.some(({ kind }) => kind === 'glossary')) return;
        return void find(glossary, attributes.get('name') ?? '');
      case 'Procedure':
        return keep(shown.procedures, find(linking.procedures, id));
      case 'Document':
        return keep(shown.documents, find(linking.documents, id));
      case 'Law': {
        const law = find(linking.laws, id);
        keep(shown.named, law);
        const article = attributes.get('article');
        if (article === undefined) return;
        if (!isArticle(article))
          return report(
            `条款写的是“${article}”`,
            '要写成“第……条”，数字用汉字，例如 第一百一十九条第一款',
          );
        const reach = law && beyondLast(law, article, known);
        if (reach)
          report(`《${law.short}》没有${article}：${sayReach(reach)}`, '对照官方文本改条号');
      }
    }
  }
}

/** Right name, all attributes, no others. */
function knownShape({ name, attributes }: Use, report: Report): boolean {
  const all: Readonly<Record<string, ProseComponent>> = PROSE_COMPONENTS;
  const component = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!component) {
    const guess = nearest(name, Object.keys(all));
    const list = Object.entries(all).map(([key, { what }]) => `${key}（${what}）`);
    report(
      `没有叫 <${name}> 的组件`,
      guess ? `是不是想写 <${guess}>？` : `可以用的有：${list.join('、')}`,
    );
    return false;
  }
  const wanted = Object.keys(component.attributes);
  const missing = wanted.filter((key) => component.attributes[key] && !attributes.get(key));
  for (const key of missing) report(`<${name}> 缺少 ${key}`, `写成 <${name} ${key}="……" />`);
  for (const key of attributes.keys())
    if (!wanted.includes(key)) report(`<${name}> 没有属性 ${key}`, `可以写：${wanted.join('、')}`);
  return missing.length === 0;
}

function keep<T>(list: T[], found: T | undefined): void {
  if (found !== undefined && !list.includes(found)) list.push(found);
}
