/** Links content/elsewhere.yaml to the departments that handle what is not the townships' business. */
import type { ElsewhereRecord } from '../schema/index.ts';
import { inside, type Linking, placed } from './linking.ts';
import type { Elsewhere } from './model.ts';

/** A topic without a telephone number of its own has that of its department. */
export function linkElsewhere(linking: Linking): Elsewhere[] {
  const { filesOf, references, departments } = linking;
  return filesOf('elsewhere').flatMap((file) =>
    (file.value as ElsewhereRecord[]).map((topic, i): Elsewhere => {
      const origin = inside({ file, path: [] }, i);
      const department = references.find(
        departments,
        topic.department,
        inside(origin, 'department'),
      );
      const phone = topic.phone ?? department?.phone;
      return placed(linking, { ...topic, department, ...(phone ? { phone } : {}) }, origin);
    }),
  );
}
