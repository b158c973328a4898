/** What the last articles of a statute say about days: from when it is in force, and which statutes it repeals. */
import type { Day } from '../../schema/index.ts';
import { dayOf } from '../numerals.ts';

const NUMBER = '[〇零一二三四五六七八九十\\d]';
const FROM = new RegExp(
  `[自于]\\s*(${NUMBER}{4})\\s*年\\s*(${NUMBER}{1,3})\\s*月\\s*(${NUMBER}{1,3})\\s*日\\s*起\\s*(?:施|实|执|生)`,
);
const TITLE = /《((?:[^《》]|《[^《》]*》)*)》/g;
/** Between a title and the next one, or the verb, nothing else may stand: 《甲》中关于乙的规定同时废止 leaves 甲 in force. */
const BETWEEN =
  /^(?:（[^（）]*）)?(?:[、，,；;]|和|及其?|与|以及|同时|即行|即|予以|一并|也|相应|均|自|本[法条例规定办]|施行|之日|起|废止|。|\s|\d{4}年[^《》]*?(?:发布|公布|批准|颁布|通过|印发|修订|转发|制定|下达|下发|颁发)[^《》]*?的|[^《》、，]{0,40}(?:发布|公布|颁布|通过|批准|修正|修订|印发|下发|颁发)的)*$/;

/** The day the clause names as the first in force. */
export function dayInForce(clause: string): Day | undefined {
  const [, year, month, date] = FROM.exec(clause) ?? [];
  return year && month && date ? dayOf(year, month, date) : undefined;
}

/** The titles of statutes that the clause repeals as a whole. */
export function repealedTitles(clause: string): string[] {
  return clause.split(/。|⏎|\n/).flatMap((sentence) => {
    if (!/(?:同时|即行|予以|一并|相应|均|即|》|起)废止/.test(sentence)) return [];
    const found = [...sentence.matchAll(TITLE)];
    return found.flatMap(({ 0: whole, 1: title = '', index }, i) => {
      const end = index + whole.length;
      const after = sentence.slice(end, found[i + 1]?.index ?? sentence.length);
      return BETWEEN.test(after) ? [title] : [];
    });
  });
}
