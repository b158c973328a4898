/** A statute as JSON. What the law index knows of it goes before what the county has written. */
import { endOf, lawFacts, lawStatusOn } from '../answers/index.ts';
import type { Law } from '../register/index.ts';
import type { Context } from './json.ts';

export function lawJson(law: Law, { asOf, url }: Context) {
  const { address, exact } = lawFacts(law, asOf).official;
  return {
    id: law.id,
    title: law.title,
    short: law.short,
    kind: law.kind,
    area: law.area ?? null,
    status: lawStatusOn(law, asOf),
    versions: law.versions.map(({ from, note, unverified = false }) => ({
      from,
      note: note ?? null,
      unverified,
    })),
    until: endOf(law, asOf)?.until ?? null,
    replacedBy: law.successor?.id ?? null,
    checked: law.checked ?? null,
    official: exact ? address : null,
    url: url(`/laws/${law.id}/`),
  };
}
