/** Links content/coverage.yaml to statutes and matters. */
import { titleKey } from '../law/index.ts';
import type { CoverageRecord } from '../schema/index.ts';
import { findMany, inside, type Linking, placed } from './linking.ts';
import type { Coverage, Verdict } from './model-coverage.ts';

/** Undefined where the county has none. */
export function linkCoverage(linking: Linking): Coverage | undefined {
  const [file] = linking.filesOf('coverage');
  if (!file) return undefined;
  const { checked, verdicts } = file.value as CoverageRecord;
  const byTitle = new Map([...linking.laws.map.values()].map((law) => [titleKey(law.title), law]));
  const linked = verdicts.map((record, i): Verdict => {
    const origin = inside({ file, path: [] }, 'verdicts', i);
    const named = record.verdict === '有事项' ? record.matters : [];
    const matters = findMany(linking, linking.matters, named, inside(origin, 'matters'));
    const law = byTitle.get(titleKey(record.law));
    return placed(linking, { ...record, title: record.law, law, matters }, origin);
  });
  return placed(linking, { checked, verdicts: linked }, { file, path: [] });
}
