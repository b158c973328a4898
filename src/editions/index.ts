export { saidAs, saidOnPaper } from './asked.ts';
export { type Chain, fingerprintOf, type Link, type Trust, verifyChain } from './chain.ts';
export { checkEd25519 } from './ed25519.ts';
export {
  ALGORITHMS,
  type Edition,
  type Entry,
  type Hash,
  hashOf,
  hexOf,
  type Key,
  lineOf,
  readLine,
  type Seal,
  textOf,
} from './edition.ts';
export { type Facts, filesAt, HISTORY, isHashed, MARK, nextEdition, siteHash } from './next.ts';
export { paperAddress, readPaper } from './paper.ts';
export {
  fileOf,
  type Moment,
  type Period,
  periodOn,
  type Said,
  saidAll,
  wasSaidOn,
} from './said.ts';
