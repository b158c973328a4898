/** What a longer text speaks of, by what each thing is called: the index of the search, without the sounds of queries. */
import { commonIn } from './common.ts';
import { even } from './normalise.ts';
import { phraseIndex } from './phrase-index.ts';
import { SCORING } from './scoring.ts';
import { SYNONYMS } from './synonyms.ts';
import { tellsOf } from './tells.ts';

export interface Nearness {
  /** Which of the things. */
  readonly thing: number;
  readonly score: number;
  /** Share of the text, by rarity, that the nearest name covers. */
  readonly share: number;
  /** The nearest name. */
  readonly name: string;
}

/** `names`: of each thing what it is called. The nearest first. */
export function nearestBy(
  names: readonly (readonly string[])[],
): (text: string) => readonly Nearness[] {
  const form = (text: string) => even(text, (same) => same);
  const all = names.map((own) => own.map(form));
  const tells = tellsOf(commonIn(all.map((own) => own.join('|'))), SCORING);
  const index = phraseIndex(names.length, SYNONYMS, {}, tells, SCORING);
  for (const [thing, own] of all.entries())
    for (const name of new Set(own)) if (name !== '') index.addName(thing, name, name);
  return (text) =>
    index
      .score(form(text))
      .map(({ matter, score, share, name }) => ({ thing: matter, score, share, name }))
      .sort((a, b) => b.score - a.score || a.thing - b.thing);
}
