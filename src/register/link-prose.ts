/** Links 百问百答, 手册, 案例 and a county's own pages — front matter and body — and tells each record which pages speak of it. */
import {
  type CaseStudy,
  type Faq,
  type HandbookPart,
  type HandbookSection,
  id as idSchema,
  type Page,
} from '../schema/index.ts';
import { linkComponents } from './link-components.ts';
import { citedLaws } from './link-documents.ts';
import { linkGlossary, linkQuizzes } from './link-glossary.ts';
import { type Draft, findMany, inside, type Linking, placed } from './linking.ts';
import type {
  CasePage,
  CountyPage,
  FaqPage,
  GlossaryTerm,
  HandbookPage,
  Part,
  ProsePage,
} from './model-prose.ts';
import type { RecordFile } from './read.ts';
import { brokenIds, type Table } from './references.ts';

export interface Prose {
  readonly faq: ReadonlyMap<string, FaqPage>;
  readonly handbook: readonly Part[];
  readonly cases: ReadonlyMap<string, CasePage>;
  readonly pages: ReadonlyMap<string, CountyPage>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
}

/** Pages by id, each with the file it was read from. */
type Pages<P> = Map<string, { readonly page: P; readonly file: RecordFile }>;

export function linkProse(linking: Linking): Prose {
  const { broken } = linking;
  const glossary = linkGlossary(linking);
  const parts = readParts(linking);
  linkQuizzes(linking, parts);
  const sections = readSections(linking, parts);
  const faq = readFaq(linking);
  const cases = readNamed<CasePage>(linking, 'case');
  const own = readOwnPages(linking);

  const sectionTable: Table<HandbookPage> = {
    what: '手册章节',
    where: 'content/handbook/',
    map: pagesOf(sections),
    broken: new Set([
      ...broken.filter((b) => b.kind === 'handbook').map((b) => b.names.join('/')),
      // A part that could not be read is reported already, so links to its sections are not reported too.
      ...linking
        .filesOf('handbook')
        .map(({ names }) => names.join('/'))
        .filter((id) => !sections.has(id)),
    ]),
    nameOf: (page) => page.title,
  };
  const faqTable: Table<FaqPage> = {
    what: '问答',
    where: 'content/faq/',
    map: pagesOf(faq),
    broken: brokenIds(broken, 'faq', 1),
    nameOf: (page) => page.title,
  };
  for (const { page, file } of [
    ...sections.values(),
    ...faq.values(),
    ...cases.values(),
    ...own.values(),
  ]) {
    const record = file.value as Faq | HandbookSection | CaseStudy | Page;
    const origin = { file, path: [] };
    const draft: Draft<ProsePage> = page;
    const { matters } = linking;
    draft.matters = findMany(linking, matters, record.matters ?? [], inside(origin, 'matters'));
    draft.laws = citedLaws(linking, record.laws ?? [], inside(origin, 'laws'));
    draft.handbook = findMany(
      linking,
      sectionTable,
      record.handbook ?? [],
      inside(origin, 'handbook'),
    );
    draft.faq = findMany(linking, faqTable, record.faq ?? [], inside(origin, 'faq'));
    Object.assign(draft, linkComponents(linking, glossary, file));
  }
  for (const { page } of sections.values())
    for (const spoken of spokenOf(page)) (spoken.handbook as HandbookPage[]).push(page);
  for (const { page } of faq.values())
    for (const spoken of spokenOf(page)) (spoken.faq as FaqPage[]).push(page);
  for (const { page } of cases.values())
    for (const matter of page.matters) (matter.cases as CasePage[]).push(page);

  return {
    faq: faqTable.map,
    handbook: [...parts.values()],
    cases: pagesOf(cases),
    pages: pagesOf(own),
    glossary: glossary.map,
  };
}

/** All records a page speaks of that want to know it. */
function spokenOf(page: FaqPage | HandbookPage) {
  return [...page.matters, ...page.documents, ...page.procedures];
}

function pagesOf<P>(pages: Pages<P>): Map<string, P> {
  return new Map([...pages].map(([id, { page }]) => [id, page]));
}

function readParts(linking: Linking): Map<string, Part> {
  return new Map(
    linking.filesOf('handbook-part').map((file) => {
      const id = file.names[0] ?? '';
      const part: Part = { ...(file.value as HandbookPart), id, sections: [], quiz: [] };
      return [id, placed(linking, part, { file, path: [] })];
    }),
  );
}

/** Sections are named `part/section`. */
function readSections(linking: Linking, parts: ReadonlyMap<string, Part>): Pages<HandbookPage> {
  const { filesOf, references, broken } = linking;
  const sections: Pages<HandbookPage> = new Map();
  for (const file of filesOf('handbook')) {
    const [partId = '', sectionId = ''] = file.names;
    const part = parts.get(partId);
    if (part) {
      const id = `${partId}/${sectionId}`;
      const page: HandbookPage = {
        ...(file.value as HandbookSection),
        ...unlinked(file),
        id,
        part,
      };
      sections.set(id, { page: placed(linking, page, { file, path: [] }), file });
      (part.sections as HandbookPage[]).push(page);
    } else if (!brokenIds(broken, 'handbook-part', 0).has(partId))
      references.report(
        { file, path: [] },
        'file',
        `文件夹 handbook/${partId} 里没有 part.yaml`,
        '请新建 part.yaml，写上这一部分的 title 和 summary',
      );
  }
  return sections;
}

function readFaq(linking: Linking): Pages<FaqPage> {
  const faq: Pages<FaqPage> = new Map();
  for (const file of linking.filesOf('faq')) {
    const [topicFolder = '', id = ''] = file.names;
    if (faq.has(id)) {
      const origin = { file, path: [] };
      linking.references.report(
        origin,
        'duplicate-id',
        `已经有一个叫 ${id} 的问答`,
        '请换一个文件名',
      );
      continue;
    }
    const page: FaqPage = { ...(file.value as Faq), ...unlinked(file), id, topicFolder };
    faq.set(id, { page: placed(linking, page, { file, path: [] }), file });
  }
  return faq;
}

/** Texts known by the name of their file alone. */
function readNamed<P extends CasePage | CountyPage>(
  linking: Linking,
  kind: 'case' | 'page',
): Pages<P> {
  return new Map(
    linking.filesOf(kind).map((file) => {
      const id = file.names[0] ?? '';
      const page = { ...(file.value as object), ...unlinked(file), id } as unknown as P;
      return [id, { page: placed(linking, page, { file, path: [] }), file }];
    }),
  );
}

/** What stands below /about/ already. */
const OUR_PAGES = ['accessibility', 'feedback', 'sitemap'];

/** Their names are addresses, and none may take one of ours. */
function readOwnPages(linking: Linking): Pages<CountyPage> {
  const pages = readNamed<CountyPage>(linking, 'page');
  for (const [name, { file }] of pages) {
    const taken = OUR_PAGES.includes(name);
    if (!taken && idSchema.safeParse(name).success) continue;
    pages.delete(name);
    linking.references.report(
      { file, path: [] },
      'file-name',
      taken ? `网站已经有 /about/${name}/ 这一页` : `文件名“${name}”不能做网址`,
      '请换一个文件名：小写拼音，词和词用短横线连，例如 qingdan-zenme-ding.mdx',
    );
  }
  return pages;
}

/** A page before its links are set. */
function unlinked({ path }: RecordFile) {
  return {
    path,
    matters: [],
    laws: [],
    handbook: [],
    faq: [],
    mentions: [],
    documents: [],
    procedures: [],
    named: [],
  };
}
