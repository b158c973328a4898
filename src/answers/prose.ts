/** Finding one's way in the handbook and the questions. */
import type { FaqPage, HandbookPage, ProsePage, Register } from '../register/index.ts';
import type { Faq } from '../schema/index.ts';

/** The questions of one audience about one thing. */
export interface FaqTopic {
  /** Folder name, an address on the page. */
  readonly id: string;
  readonly name: string;
  readonly pages: readonly FaqPage[];
}

/** Every text that cites statutes in its front matter. */
export function allProse({ faq, handbook, cases, pages }: Register): readonly ProsePage[] {
  const sections = handbook.flatMap((part) => part.sections);
  return [...faq.values(), ...sections, ...cases.values(), ...pages.values()];
}

/** Topics of one audience, the one with most questions first. */
export function faqTopics(register: Register, audience: Faq['audience']): FaqTopic[] {
  const pages = [...register.faq.values()].filter((page) => page.audience === audience);
  const topics = Map.groupBy(pages, (page) => page.topicFolder);
  return [...topics]
    .map(([id, own]) => ({ id, name: own[0]?.topic ?? id, pages: own }))
    .sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1));
}

/** The sections before and after one, across the borders of parts. */
export function handbookNeighbours(
  register: Register,
  page: HandbookPage,
): { readonly before?: HandbookPage; readonly after?: HandbookPage } {
  const all = register.handbook.flatMap((part) => part.sections);
  const here = all.indexOf(page);
  const before = all[here - 1];
  const after = all[here + 1];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Questions that lead to a section of the handbook, or that it names. */
export function questionsAbout(register: Register, section: HandbookPage): FaqPage[] {
  const asking = [...register.faq.values()].filter((page) => page.handbook.includes(section));
  return [...new Set([...section.faq, ...asking])];
}
