/** Links of prose to pages of this site, held against the register like ids: no text leads to a page that is not there. */
import type { Prose } from './link-prose.ts';
import type { Linking } from './linking.ts';
import type { Position } from './problem.ts';
import { brokenIds, type Table } from './references.ts';

/** Pages that every site has, whatever its content. */
export const FIXED_PAGES = [
  '/',
  ...['/towns/', '/matters/', '/departments/', '/laws/', '/documents/', '/search/', '/about/'],
  ...['/about/accessibility/', '/about/feedback/', '/about/sitemap/', '/offline/'],
  ...['/boundary/', '/changes/', '/compare/', '/deadlines/', '/guide/', '/rules/', '/stats/'],
] as const;

/** The lists of a town, below its page. */
const TOWN_LISTS = /^([^/]+)\/(?:powers|responsibilities|services)$/;

export type LinkCheck = (address: string, at: Position) => void;

/** Reports what is wrong with an address that begins with `/`. */
export function siteLinkCheck(linking: Linking, prose: Prose): LinkCheck {
  const { references, broken } = linking;
  const records =
    <T>(table: Table<T>) =>
    (id: string, at: Position) =>
      void references.findAt(table, id, at);
  const towns = records(linking.towns);
  const sections = prose.handbook.flatMap((part) => [part, ...part.sections]);
  const unread = broken
    .filter(({ kind }) => kind === 'handbook')
    .map(({ names }) => names.join('/'));
  const kinds = new Map<string, (id: string, at: Position) => void>([
    ['about', records(titled('网页', 'site', prose.pages, brokenIds(broken, 'page', 0)))],
    ['matters', records(linking.matters)],
    ['towns', (rest, at) => towns(rest.replace(TOWN_LISTS, '$1'), at)],
    ['departments', records(linking.departments)],
    ['laws', records(linking.laws)],
    ['documents', records(linking.documents)],
    ['faq', records(titled('问答', 'faq', prose.faq, brokenIds(broken, 'faq', 1)))],
    ['cases', records(titled('案例', 'cases', prose.cases, brokenIds(broken, 'case', 0)))],
    [
      'handbook',
      records(
        titled(
          '手册章节',
          'handbook',
          sections.map((one) => [one.id, one]),
          new Set(unread),
        ),
      ),
    ],
  ]);
  return (address, at) => {
    const [path = ''] = address.split(/[?#]/);
    if (FIXED_PAGES.some((page) => page === path)) return;
    const [, kind = '', id = ''] = /^\/([a-z]+)\/(.+)\/$/.exec(path) ?? [];
    const check = kinds.get(kind);
    if (check) check(id, at);
    else
      references.problems.push({
        rule: 'address',
        severity: 'error',
        at,
        message: `站内没有“${path}”这一页`,
        hint: '从网站上打开那一页，照抄地址栏里域名后面的部分，开头和末尾都是 /',
      });
  };
}

function titled<T extends { readonly title: string }>(
  what: string,
  folder: string,
  entries: Iterable<readonly [string, T]>,
  broken: Set<string>,
): Table<T> {
  return {
    what,
    where: `content/${folder}/`,
    map: new Map(entries),
    broken,
    nameOf: ({ title }) => title,
  };
}
