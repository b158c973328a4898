/** `npm run law -- propose`: what a comparison is sure of, written as a patch or into the files. */
import { writeFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { type County, type LawProposal, proposeLaw } from '../src/editing/index.ts';
import { sayPair } from '../src/exchange/index.ts';
import type { Comparison } from '../src/law/index.ts';
import type { Day } from '../src/schema/index.ts';
import { carryOut, type Setting } from './revising.ts';

/** Plans the change for one county; writes it as a patch beside, or into the files where `write` says so. */
export function propose(
  setting: Omit<Setting, 'dryRun'> & { readonly from: Day; readonly write: boolean },
  county: County,
  comparison: Comparison,
  patch: string,
): void {
  const { from, write } = setting;
  const planned = proposeLaw(county, comparison, from);
  if (!('refusal' in planned)) {
    if (planned.unsure.length > 0)
      process.stdout.write(
        `${planned.unsure.flatMap(sayPair).join('\n')}\n以上 ${planned.unsure.length} 条不确定，没有改，要人选。\n\n`,
      );
    if (planned.changed.size === 0) {
      process.stdout.write('有把握的条款里没有要改的。\n');
      return;
    }
  }
  carryOut({ ...setting, dryRun: !write }, county, planned);
  if ('refusal' in planned || write) return;
  writeFileSync(patch, patchOf(county, planned));
  process.stdout.write(`补丁写好了：${patch}。看过以后 git apply，或者加 --write 直接改。\n`);
}

/** One patch of all changed files, as `git apply` takes it. */
export function patchOf({ files }: County, { changed }: Pick<LawProposal, 'changed'>): string {
  return [...changed]
    .map(([path, text]) => {
      const { file = path, text: before = '' } = files.find((one) => one.path === path) ?? {};
      return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, text, '', '').replace(
        /^=+\n/,
        '',
      );
    })
    .join('');
}
