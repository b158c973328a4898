/** What people bring: a file they have saved, a sheet of paper with a code. */
import type { Link } from './chain.ts';
import type { Hash } from './edition.ts';
import { readPaper } from './paper.ts';
import { type Said, saidAll } from './said.ts';

/** When and where the site said these very bytes. */
export function saidAs(links: readonly Link[], hash: Hash): readonly Said[] {
  return saidAll(links, () => true).filter((said) => said.hash === hash);
}

/** Whether the edition the paper names had that page with those bytes. */
export function saidOnPaper(links: readonly Link[], text: string): readonly Said[] {
  const address = links.at(-1)?.edition.address;
  const paper = readPaper(text, address ? new URL(address).pathname : '/');
  if (!paper) return [];
  const { number } = paper;
  return saidAll(links, (path) => path === paper.path).filter(
    ({ hash, from, until }) =>
      hash.startsWith(paper.hash) &&
      from.number <= number &&
      (until === undefined || number < until.number),
  );
}
