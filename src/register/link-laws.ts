/** Links laws: to the one that took their place, and to what the law index knows of them. */
import { type LawIndex, titleKey } from '../law/index.ts';
import type { LawRecord } from '../schema/index.ts';
import { drafts, inside, type Linking } from './linking.ts';
import type { Law } from './model.ts';

/** A replaced or repealed law points at the one that took its place: as the editor says, else as the index says. */
export function linkLaws(linking: Linking, index: LawIndex | undefined): void {
  const { laws, references } = linking;
  const byTitle = new Map([...laws.map.values()].map((law) => [titleKey(law.title), law]));
  for (const { draft, record, origin } of drafts<Law, LawRecord>(linking, laws)) {
    const indexed = index?.find(record.title);
    const by = record.status === '有效' ? undefined : record.by;
    const named = by === undefined ? undefined : references.find(laws, by, inside(origin, 'by'));
    const repealer = indexed?.ending?.by;
    const successor =
      named ?? (repealer === undefined ? undefined : byTitle.get(titleKey(repealer)));
    const links: { successor?: Law; indexed?: Law['indexed'] } = draft;
    if (successor) links.successor = successor;
    if (indexed) links.indexed = indexed;
  }
}
