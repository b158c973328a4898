/** Links the requests to give work to towns: who asks, which towns, and what was admitted. */
import type { DutyRequestRecord } from '../schema/index.ts';
import { citedLaws } from './link-documents.ts';
import { findMany, inside, type Linking, placed } from './linking.ts';
import type { DutyRequest } from './model-request.ts';
import type { Origin } from './references.ts';

/** In the order of their ids. One whose department is not known is left out, once that has been reported. */
export function linkRequests(linking: Linking): DutyRequest[] {
  const { references, departments, matters, decisions, towns } = linking;
  return linking.filesOf('request').flatMap((file): DutyRequest[] => {
    const record = file.value as DutyRequestRecord;
    const origin: Origin = { file, path: [] };
    const from = references.find(departments, record.from, inside(origin, 'from'));
    const { outcome } = record;
    const at = inside(origin, 'outcome');
    const admitted = outcome?.decision === '准入' ? outcome : undefined;
    const matter = references.find(matters, admitted?.matter, inside(at, 'matter'));
    const document = references.find(decisions, admitted?.document, inside(at, 'document'));
    const basis = citedLaws(linking, record.basis ?? [], inside(origin, 'basis'));
    if (!from || (admitted && !matter)) return [];
    return [
      placed(
        linking,
        {
          ...record,
          from,
          basis,
          towns: findMany(linking, towns, record.towns, inside(origin, 'towns')),
          outcome: admitted && matter ? { ...admitted, matter, document } : outcome,
        } as DutyRequest,
        origin,
      ),
    ];
  });
}
