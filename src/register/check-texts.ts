/**
 * Looks through everything written, in whatever field: addresses that must not be published, characters nobody sees,
 * tags of web pages, articles that no statute has.
 */
import type { LawIndex } from '../law/index.ts';
import type { Site } from '../schema/index.ts';
import { addressesIn, addressFault, hostOf } from './addresses.ts';
import { unseenIn, unseenProblem } from './characters.ts';
import type { Linking } from './linking.ts';
import { citationReader } from './plain-citations.ts';
import type { Position } from './problem.ts';
import { linesOf, nodesIn, type Prose } from './prose/tree.ts';
import type { RecordFile } from './read.ts';
import type { Path } from './yaml.ts';

export function checkTexts(
  linking: Linking,
  records: readonly RecordFile[],
  site: Site | undefined,
  checkSiteLink: (address: string, at: Position) => void,
  lawIndex?: LawIndex,
): void {
  const cited = citationReader(linking.laws.map.values(), lawIndex);
  const allowed = hostsOf(site);
  for (const file of records) {
    everyText(file.value, (text, path) => {
      // Addresses of the county's own forge and portal are settings, not content.
      if (file.kind === 'site' && ['forge', 'outsideHosts'].includes(String(path()[0]))) return;
      const at = () => file.parsed.at(path());
      check(text, at);
      // Of a page of prose people expect markup; everywhere else text comes out as it is written.
      if (file.prose) checkTags(text, at);
    });
    if (file.prose) checkProse(file, file.prose);
  }

  function check(text: string, at: () => Position): void {
    if (isPlain(text)) return;
    checkCharacters(text, at);
    for (const message of cited(text))
      report({
        rule: 'citation',
        severity: 'error',
        at: at(),
        message,
        hint: '对照官方文本改条号',
      });
    for (const { written, address } of addressesIn(text)) checkAddress(address, at, written);
  }

  function checkCharacters(text: string, at: () => Position): void {
    const unseen = unseenIn(text);
    if (unseen) report(unseenProblem(unseen.name, at()));
  }

  /** Above a page of prose a tag would stand on the page as it is; below, prose has its own check. */
  function checkTags(text: string, at: () => Position): void {
    const [found] = TAG.exec(text) ?? [];
    if (found === undefined) return;
    const message = `这里不能写网页标签 ${found}`;
    const hint = '只写文字；要分段、加重点的，写进正文，用 Markdown';
    report({ rule: 'component', severity: 'error', at: at(), message, hint });
  }

  function checkAddress(address: string, at: () => Position, written?: string): void {
    const fault = addressFault(address, allowed, written);
    if (fault) report({ rule: 'address', severity: 'error', at: at(), ...fault });
  }

  function checkProse({ parsed: { file } }: RecordFile, { nodes }: Prose): void {
    for (const { text, line } of linesOf(nodes)) check(text, () => ({ file, line, column: 1 }));
    for (const node of nodesIn(nodes)) {
      if (node.kind !== 'element' || node.tag !== 'a') continue;
      const { href = '' } = node.attributes;
      const at = { file, ...node.at };
      if (href.startsWith('/')) checkSiteLink(href, at);
      else if (/^https?:/i.test(href)) checkAddress(href, () => at);
    }
  }

  /** The same message on the same line is reported once, although several checks may find it. */
  function report(problem: Linking['references']['problems'][number]): void {
    const { problems } = linking.references;
    const { file, line } = problem.at;
    const told = problems.some(
      (known) =>
        known.at.file === file && known.at.line === line && known.message === problem.message,
    );
    if (!told) problems.push(problem);
  }
}

/** Hosts the county itself names: those it allows, and its own portal. */
function hostsOf(site: Site | undefined): ReadonlySet<string> {
  const portal = site?.portal?.siteDomain;
  return new Set(
    [...(site?.outsideHosts ?? []), ...(portal === undefined ? [] : [portal])].map(
      (host) => hostOf(`https://${host}`) ?? host,
    ),
  );
}

/** Every text of a file: of its fields, and of prose line by line. */
export function textsOf({ value, prose }: RecordFile): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  everyText(value, (text, path) => void texts.push({ text, path }));
  for (const line of linesOf(prose?.nodes ?? [])) texts.push({ ...line, path: () => [] });
  return texts;
}

/** Where a text stands in its record. Most texts are never asked, so the path is put together when it is. */
type Way = () => Path;

/** One text of a file; `line` only in prose. */
export interface WrittenText {
  readonly text: string;
  readonly path: Way;
  readonly line?: number;
}

function everyText(
  value: unknown,
  say: (text: string, path: Way) => void,
  path: Way = () => [],
): void {
  if (typeof value === 'string') say(value, path);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      everyText(part, say, () => [...path(), Array.isArray(value) ? Number(key) : key]);
}

/** Han, letters, digits and the usual signs, in which no address, no article and no unseen character can hide. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.includes('第');
}

/** `<b>`, `</p>`, `<img src="…">`, `<Term id="…"/>`, the begin of a remark; not `<10` nor `x<y`. */
const TAG =
  /<(?:\/?[A-Za-z][\w.-]*(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*\s*\/?>|!--)/;

const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z ，。、；：（）“”《》？！…—-]*$/;
