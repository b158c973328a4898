/** Links content/proofs.yaml to statutes and departments. */
import type { ProofRecord } from '../schema/index.ts';
import { citedLaws } from './link-documents.ts';
import { inside, type Linking, placed, reportDoubled } from './linking.ts';
import type { Proof } from './model-proof.ts';

/** A proof without a telephone of its own has that of its department. */
export function linkProofs(linking: Linking): Proof[] {
  return linking.filesOf('proofs').flatMap((file) => {
    const records = file.value as ProofRecord[];
    reportDoubled(linking, records, '证明', { file, path: [] });
    return records.map((record, i): Proof => {
      const origin = inside({ file, path: [] }, i);
      const basis = citedLaws(linking, record.basis, inside(origin, 'basis'));
      if (record.village === '可以开')
        return placed(linking, { ...record, basis, department: undefined }, origin);
      const { references, departments } = linking;
      const department = references.find(
        departments,
        record.department,
        inside(origin, 'department'),
      );
      const phone = record.phone ?? department?.phone;
      return placed(linking, { ...record, basis, department, ...(phone ? { phone } : {}) }, origin);
    });
  });
}
