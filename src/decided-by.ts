/** What decides how a part of a page comes out, as texts: builds find by them what one before has drawn. */
import { createHash } from 'node:crypto';
import { aboutMatter, beginning } from './answers/index.ts';
import type { Matter, Register } from './register/index.ts';
import { asOf, contentAsRead, href, register, textOf } from './site.ts';
import { pageSpan } from './spans.ts';

/** All that a matter's page says on other days: its own file, its entries, and what every matter refers to. */
export function decidesOtherDays(matter: Matter): readonly string[] {
  const { from, through } = pageSpan(aboutMatter(register, matter));
  return [
    'other days',
    href('/'),
    `${from} ${through} ${beginning(register, asOf)}`,
    textOf(register.targetOf(matter) ?? ''),
    JSON.stringify(matter.claims, idsOnly),
    JSON.stringify(matter.basis.map(({ law }) => law.indexed)),
    // Where the law does not reach, one is sent on to these by name.
    JSON.stringify(matter.related.map(({ name, area }) => [name, area])),
    shared(register),
  ];
}

/** Records by their ids: what these say is in their own files. */
function idsOnly(key: string, value: unknown): unknown {
  const id = (value as { readonly id?: unknown } | null)?.id;
  return key !== '' && typeof id === 'string' ? id : value;
}

/** Folders that answers draw on, whatever the matter. Entries of lists are not among them: a matter knows its own. */
const FOLDERS =
  /^(laws|agreements|decisions|departments|documents)\/|^towns\/[^/]+\/(town|officers)\.yaml$/;

/** Every matter's page asks; gone with its register. */
const known = new WeakMap<Register, string>();

function shared(of: Register): string {
  const found = known.get(of) ?? digest(of);
  known.set(of, found);
  return found;
}

function digest({ site }: Register): string {
  const { county, government, contacts, domains } = site;
  const hash = createHash('sha256').update(JSON.stringify([county, government, contacts, domains]));
  for (const { path, text } of contentAsRead().files)
    if (FOLDERS.test(path)) hash.update(path).update(text);
  return hash.digest('hex');
}
