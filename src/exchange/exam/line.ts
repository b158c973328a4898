/** What a question of the exam consists of, and which cases are drawn. */
import type { Matter, Town } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import type { Context } from '../json.ts';

/** One question. `keys` are the words that decide whether an answer is right. */
export interface ExamLine {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly answer: string;
  readonly keys: readonly string[];
  readonly day: Day | null;
  readonly town: string | null;
  readonly matter: string | null;
  readonly sources: readonly { readonly law: string; readonly article: string | null }[];
  readonly url: string;
}

export interface Pair {
  readonly town: Town;
  readonly matter: Matter;
}

export function keyOf({ town, matter }: Pair): string {
  return `${town.id} ${matter.id}`;
}

/** A number for a name (FNV-1a): the same on every build, whatever stands beside. */
export function lotOf(name: string): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  return hash >>> 0;
}

/** In the order of their lots. */
export function drawn<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  return all
    .map((one) => ({ one, at: lotOf(nameOf(one)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

export function blank(id: string, kind: string, url: string) {
  return {
    id: id.replaceAll(' ', '/'),
    kind,
    day: null,
    town: null,
    matter: null,
    sources: [],
    url,
  };
}

export function about(kind: string, { town, matter }: Pair, day: Day, { url }: Context) {
  return {
    ...blank(`${kind} ${town.id} ${matter.id} ${day}`, kind, url(`/matters/${matter.id}/`)),
    day,
    town: town.id,
    matter: matter.id,
  };
}

/** 按 2026-08-15 的清单，在临河镇，“烧秸秆”这件事. Carried by question and answer, so that each can be read alone. */
export function opening({ town, matter }: Pair, day?: Day): string {
  return `${day ? `按 ${day} 的清单，` : ''}在${town.name}，“${matter.name}”这件事`;
}
