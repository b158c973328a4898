/** Links the exceptions to rules. Whether they still match anything is found out by rules/run.ts. */
import type { Exception as ExceptionRecord } from '../schema/index.ts';
import { inside, type Linking, placed } from './linking.ts';
import type { Exception } from './model.ts';

export function linkExceptions(linking: Linking): Exception[] {
  const { decisions, references } = linking;
  return linking.filesOf('exceptions').flatMap((file) =>
    (file.value as ExceptionRecord[]).map((record, i): Exception => {
      const origin = { file, path: [i] };
      const decision = references.find(decisions, record.decision, inside(origin, 'decision'));
      return placed(linking, { ...record, decision }, origin);
    }),
  );
}
