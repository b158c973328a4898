/** Checks the components in the body of a prose page against the register, and finds what they point at. */
import { beyondLast, sayReach } from '../law/index.ts';
import { DEADLINE_IDS, isArticle } from '../schema/index.ts';
import type { Linking } from './linking.ts';
import type { Law, Matter } from './model.ts';
import type { Document, GlossaryTerm, Procedure } from './model-prose.ts';
import { type Component, nodesIn } from './prose/tree.ts';
import type { RecordFile } from './read.ts';
import type { Table } from './references.ts';

/** What a page shows by its components, each once. */
export interface Shown {
  readonly mentions: Matter[];
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
  const shown: Shown = { mentions: [], documents: [], procedures: [], named: [] };
  if (!file.prose) return shown;
  const { references } = linking;
  // Only what was known a year before the page was last reviewed counts: whoever reviewed it may have had an older index.
  const { reviewed = '0001-01-01' } = file.value as { readonly reviewed?: string };
  const known = `${String(Number(reviewed.slice(0, 4)) - 1).padStart(4, '0')}${reviewed.slice(4)}`;
  const name = file.parsed.file;
  for (const { rule = 'component', at, message, hint } of file.prose.faults)
    references.problems.push({ rule, severity: 'error', at: { file: name, ...at }, message, hint });
  for (const node of nodesIn(file.prose.nodes)) if (node.kind === 'component') check(node);
  return shown;

  function check({ name: component, attributes, at }: Component): void {
    const place = { file: name, ...at };
    const report: Report = (message, hint) =>
      void references.problems.push({
        rule: 'component',
        severity: 'error',
        at: place,
        message,
        hint,
      });
    const { id = '' } = attributes;
    const find = <T>(table: Table<T>, key: string): T | undefined =>
      references.findAt(table, key, place);
    switch (component) {
      case 'Matter':
        return keep(shown.mentions, find(linking.matters, id));
      case 'Town':
        return void find(linking.towns, id);
      case 'Deadline':
        return void find(DEADLINES, id);
      case 'Term':
        // If the glossary could not be read, every term would be missing; the glossary's own problem is enough.
        if (linking.broken.some(({ kind }) => kind === 'glossary')) return;
        return void find(glossary, attributes.name ?? '');
      case 'Procedure':
        return keep(shown.procedures, find(linking.procedures, id));
      case 'Document':
        return keep(shown.documents, find(linking.documents, id));
      case 'Law': {
        const law = find(linking.laws, id);
        keep(shown.named, law);
        const { article } = attributes;
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

function keep<T>(list: T[], found: T | undefined): void {
  if (found !== undefined && !list.includes(found)) list.push(found);
}
