/** A statute as JSON. What the law index knows of it goes before what the county has written. */
import { endOf, lawFacts, lawStatusOn } from '../answers/index.ts';
import type { Law } from '../register/index.ts';
import type { Context } from './json.ts';
import { told } from './told.ts';

export function lawJson(law: Law, { asOf, url }: Context) {
  const { address, exact } = lawFacts(law, asOf).official;
  return {
    ...told(law, 'id', 'title', 'short', 'kind', 'area'),
    status: lawStatusOn(law, asOf),
    versions: law.versions.map((version) => ({
      ...told(version, 'from', 'note'),
      unverified: version.unverified ?? false,
    })),
    until: endOf(law, asOf)?.until ?? null,
    replacedBy: law.successor?.id ?? null,
    checked: law.checked ?? null,
    official: exact ? address : null,
    url: url(`/laws/${law.id}/`),
  };
}
