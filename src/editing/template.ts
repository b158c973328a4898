/**
 * What any county may begin with: laws, matters, departments, handbook and questions of a county that has them, without
 * its own people, places, decisions and the values it made up.
 */
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { written } from './format.ts';

/** A file by its path below the content folder. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Stand in a template for the names of a county and of the city above it. */
export const COUNTY = '某某县';
export const CITY = '某某市';

const SHARED =
  /^(?:laws|matters|departments|documents|procedures|faq|handbook|cases)\/|^(?:elsewhere|glossary|site)\.yaml$/;
/** Says of the field it stands in that its values are an example of the demonstration. */
const EXAMPLE = /演示|虚构/;
/** Fields that only the department itself can fill in. */
const OWN = ['phone', 'address', 'hours', 'supervision'];
/** Kept of site.yaml; the rest is the county's own. */
const OF_SITE = ['domains', 'topics'];

/** `county` is the full name of the county whose content this is; its own towns, decisions and agreements are left out. */
export function templateOf(files: readonly TextFile[], county: string): readonly TextFile[] {
  return files
    .filter(({ path }) => SHARED.test(path))
    .filter(({ path, text }) => !(path.startsWith('cases/') && text.includes(county)))
    .map(({ path, text }) => ({
      path,
      text: (path.endsWith('.yaml') ? withoutExamples(path, text) : text)
        .replaceAll(county, COUNTY)
        .replaceAll('某市', CITY),
    }));
}

function withoutExamples(path: string, text: string): string {
  const document = parseDocument(text);
  const root: unknown = document.contents;
  if (!isMap(root)) return text;
  if (path === 'site.yaml')
    root.items = root.items.filter(({ key }) => OF_SITE.includes(String(key)));
  if (path.startsWith('departments/')) for (const key of OWN) root.delete(key);
  // A matter admitted outside of the usual lists belongs to the county that admitted it.
  if (root.get('tier') === '清单外准入') {
    root.set('tier', '自选盘');
    root.delete('admission');
  }
  dropExamples(root);
  return written(document, text);
}

/** What bears a note that says it is an example goes as a whole; of the record itself, only the note. */
function dropExamples(root: YAMLMap): void {
  if (isExample(root)) root.delete('note');
  for (const { key, value } of [...root.items]) {
    const emptied = isMap(value) ? isExample(value) : isSeq(value) && dropItems(value);
    if (emptied) root.delete(key);
    else if (isMap(value)) dropExamples(value);
  }
}

/** True when nothing is left. */
function dropItems(list: YAMLSeq): boolean {
  const before = list.items.length;
  list.items = list.items.filter((item) => !(isMap(item) && isExample(item)));
  for (const item of list.items) if (isMap(item)) dropExamples(item);
  return before > 0 && list.items.length === 0;
}

function isExample(record: YAMLMap): boolean {
  return EXAMPLE.test(String(record.get('note') ?? ''));
}
