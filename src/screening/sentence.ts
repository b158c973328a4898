/** One sentence of a notice: which of its clauses put work on towns. */
import type { Bodies, Body } from './bodies.ts';
import type { Owner } from './owners.ts';
import {
  ACTIONS,
  CONSEQUENCES,
  exhorts,
  leavesFree,
  MEASURED,
  OBLIGES,
  SCORES,
  STATES,
  tells,
} from './words.ts';

/** One duty, in the words of the notice. */
export interface NoticeDuty {
  /** As it stands in the notice, to the letter. */
  readonly quote: string;
  /** What is to be done, without who. */
  readonly does: string;
  /** Set where another body leads and the towns help. */
  readonly assists: boolean;
}

const ACTS = new RegExp(`^(?:${ACTIONS})`);
/** 一是, （二）, 3. within a paragraph. */
export const NUMBER =
  /^(?:[一二三四五六七八九十]+(?:是|要|、)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳])/;
/** Shorter is a heading. */
const SHORTEST = 6;

/** A stretch of clauses with one subject. */
interface Stretch {
  readonly body: Body | undefined;
  /** Whether the sentence itself names who acts. */
  readonly named: boolean;
  readonly from: number;
  readonly to: number;
  /** Where what is to be done begins. */
  readonly deed: number;
}

export function dutiesInSentence(
  numbered: string,
  owner: Owner | undefined,
  bodies: Bodies,
): { readonly duties: readonly NoticeDuty[]; readonly last: Body | undefined } {
  const sentence = numbered.replace(NUMBER, '');
  const stretches = stretchesOf(sentence, owner, bodies);
  const duties = stretches.flatMap(({ body, named, from, to, deed }): NoticeDuty[] => {
    if (body !== 'towns') return [];
    const quote = sentence
      .slice(from, to)
      .replace(/[，,、]$/, '')
      .trim();
    const does = sentence.slice(deed, to);
    const asks = named ? isAsked(does) : isAskedUnder(owner, does, bodies);
    return asks && isTask(quote, does) ? [{ quote, does, assists: /配合|协助/.test(does) }] : [];
  });
  const last = stretches.filter(({ named }) => named).pop();
  return {
    duties,
    last: last && !isNeutral(sentence.slice(last.from, last.deed)) ? last.body : undefined,
  };
}

function stretchesOf(sentence: string, owner: Owner | undefined, bodies: Bodies): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  /** 会议要求： and 任务分工： part what follows from what stands before. */
  let parted = false;
  for (const clause of sentence.match(/[^，,：:]+[，,：:]*/g) ?? []) {
    const to = at + clause.length;
    const actor = bodies.actorOf(clause);
    const before = stretches[stretches.length - 1];
    if (actor) {
      // A condition stands before whom it concerns, and belongs to it.
      const condition = before && !before.named && !parted ? stretches.pop() : undefined;
      const same = before?.named && before.body === actor.body ? stretches.pop() : undefined;
      stretches.push({
        body: actor.body,
        named: true,
        from: condition?.from ?? same?.from ?? at,
        to,
        deed: same?.deed ?? at + actor.end,
      });
    } else if (before && (!parted || (before.named && !isNeutral(sentence.slice(before.from, at)))))
      stretches.splice(-1, 1, { ...before, to });
    else stretches.push({ body: owner?.body, named: false, from: at, to, deed: at });
    parted = /[:：]$/.test(clause);
    at = to;
  }
  return stretches;
}

/** 会议要求 says nothing of who shall act. */
function isNeutral(named: string): boolean {
  return /会议|方案|通知|议定|纪要/.test(named);
}

function isTask(quote: string, does: string): boolean {
  return (
    quote.length >= SHORTEST &&
    !/[:：]$/.test(quote) &&
    !tells(quote) &&
    !SCORES.test(quote) &&
    !leavesFree(does) &&
    !exhorts(does)
  );
}

/** Of towns by name it is asked unless something is told of them. */
function isAsked(does: string): boolean {
  const said = does.replace(/[（(][^（()）]*[)）]|[^\p{L}\p{N}]/gu, '');
  return OBLIGES.test(does) || (said.length > 1 && !STATES.test(does));
}

/** Of a sentence that names nobody. Where it names towns after all, something is done to them. */
function isAskedUnder(owner: Owner | undefined, does: string, bodies: Bodies): boolean {
  if (!owner || CONSEQUENCES.test(does)) return false;
  switch (owner.trust) {
    case 'sure':
      return true;
    case 'carried':
      return (
        !bodies.nameTowns(does) &&
        (ACTS.test(does) || /^(?:并|同时|还|也)?(?:要|应当?|须|必须|需)/.test(does))
      );
    case 'likely':
      return !bodies.nameTowns(does) && (isAskedFirst(does) || MEASURED.test(does));
    case 'faint':
      return (
        !bodies.nameTowns(does) &&
        (OBLIGES.test(does) ||
          /^每|[日月底时]前[^，。；]{0,6}(?:报|送|交|反馈)|^发现[^。；]{2,20}[，,]/.test(does))
      );
    default:
      return owner.trust satisfies never;
  }
}

function isAskedFirst(does: string): boolean {
  return OBLIGES.test(does) || ACTS.test(does);
}
