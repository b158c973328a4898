/** Links the front matter of 百问百答, 手册 and 案例, and tells each matter which pages speak of it. */
import type { CaseStudy, Citation, Faq, HandbookPart, HandbookSection } from '../schema/index.ts';
import { findMany, inside, type Linking } from './linking.ts';
import type { CasePage, FaqPage, HandbookPage, Part } from './model.ts';
import type { RecordFile } from './read.ts';
import { brokenIds, type Table } from './references.ts';

/** Handbook sections are named `part/section`, the other kinds by their file name. */
export function linkProse(linking: Linking): {
  faq: Map<string, FaqPage>;
  handbook: Part[];
  cases: Map<string, CasePage>;
} {
  const { filesOf, references, origins, matters, laws, broken } = linking;
  const parts = readParts();
  const sections = new Map<string, HandbookPage>();
  for (const file of filesOf('handbook')) {
    const [partId = '', sectionId = ''] = file.names;
    const part = parts.get(partId);
    if (!part) {
      if (!brokenIds(broken, 'handbook-part', 0).has(partId))
        references.report(
          { file, path: [] },
          'file',
          `文件夹 handbook/${partId} 里没有 part.yaml`,
          '请新建 part.yaml，写上这一部分的 title 和 summary',
        );
      continue;
    }
    const record = file.value as HandbookSection;
    const page: HandbookPage = { ...record, ...links(record, file), id: `${partId}/${sectionId}`, part };
    origins.set(page, { file, path: [] });
    sections.set(page.id, page);
    (part.sections as HandbookPage[]).push(page);
    for (const matter of page.matters) (matter.handbook as HandbookPage[]).push(page);
  }
  const sectionTable: Table<HandbookPage> = {
    what: '手册章节',
    where: 'content/handbook/',
    map: sections,
    broken: new Set(broken.filter((b) => b.kind === 'handbook').map((b) => b.names.join('/'))),
    nameOf: (page) => page.title,
  };

  const faq = new Map<string, FaqPage>();
  for (const file of filesOf('faq')) {
    const [topicFolder = '', id = ''] = file.names;
    if (faq.has(id)) {
      references.report({ file, path: [] }, 'duplicate-id', `已经有一个叫 ${id} 的问答`, '请换一个文件名');
      continue;
    }
    const record = file.value as Faq;
    const handbook = (record.handbook ?? []).flatMap((name, i) => {
      const found = references.find(sectionTable, name, { file, path: ['handbook', i] });
      return found ? [found] : [];
    });
    const page: FaqPage = { ...record, ...links(record, file), id, topicFolder, handbook };
    origins.set(page, { file, path: [] });
    faq.set(id, page);
    for (const matter of page.matters) (matter.faq as FaqPage[]).push(page);
  }

  const cases = new Map<string, CasePage>();
  for (const file of filesOf('case')) {
    const id = file.names[0] ?? '';
    const record = file.value as CaseStudy;
    const page: CasePage = { ...record, ...links(record, file), id };
    origins.set(page, { file, path: [] });
    cases.set(id, page);
    for (const matter of page.matters) (matter.cases as CasePage[]).push(page);
  }

  const faqTable: Table<FaqPage> = {
    what: '问答',
    where: 'content/faq/',
    map: faq,
    broken: brokenIds(broken, 'faq', 1),
    nameOf: (page) => page.title,
  };
  for (const file of [...filesOf('faq'), ...filesOf('handbook'), ...filesOf('case')])
    for (const [i, id] of ((file.value as Faq).faq ?? []).entries())
      references.find(faqTable, id, { file, path: ['faq', i] });

  return { faq, cases, handbook: [...parts.values()] };

  function readParts(): Map<string, Part> {
    return new Map(
      filesOf('handbook-part').map((file) => {
        const id = file.names[0] ?? '';
        const part: Part = { ...(file.value as HandbookPart), id, sections: [] };
        origins.set(part, { file, path: [] });
        return [id, part];
      }),
    );
  }

  function links(
    record: {
      matters?: readonly string[] | undefined;
      laws?: readonly Citation[] | undefined;
    },
    file: RecordFile,
  ) {
    const origin = { file, path: [] };
    return {
      path: file.path,
      matters: findMany(linking, matters, record.matters ?? [], inside(origin, 'matters')),
      laws: (record.laws ?? []).flatMap(({ law: id, article }, i) => {
        const law = references.find(laws, id, inside(origin, 'laws', i, 'law'));
        return law ? [{ law, ...(article === undefined ? {} : { article }) }] : [];
      }),
    };
  }
}
