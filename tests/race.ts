/** For tests: two builds that want the same folder at the same time. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { type County, copiedCounty, TODAY } from './counties.ts';
import { hashesOf } from './hashes.ts';

/** Whoever came second was told who builds there, or came when the first was done; pages are never mixed. */
export async function expectOneOfTwo(tries: number): Promise<void> {
  const counties = ['11', '22'].map((last) => {
    const county = copiedCounty();
    onTestFinished(() => county.dispose());
    county.edit('site.yaml', /0000-300 11\d\d/, `0000-300 11${last}`);
    return county;
  });
  const out = counties[0]?.out ?? '';
  const sites = counties.map((county) => {
    const { status, stderr } = county.build({}, out);
    expect(status, stderr).toBe(0);
    return JSON.stringify(hashesOf(out));
  });
  expect(sites[0]).not.toBe(sites[1]);
  for (let i = 0; i < tries; i++) {
    // From at once to a third of a second later, so that they meet at all of their steps.
    const ends = await Promise.all(
      counties.map(async (county, second) => {
        if (second) await setTimeout((i / tries) * 350);
        return ended(county, out);
      }),
    );
    const refused = ends.filter(({ status }) => status !== 0);
    expect(refused.length, 'one of them has built').toBeLessThan(2);
    for (const { stderr } of refused) expect(stderr).toMatch(/另一个生成正在写/);
    const stands = JSON.stringify(hashesOf(out));
    const built = sites.filter((_, n) => ends[n]?.status === 0);
    expect(built.includes(stands), `try ${i + 1}`).toBe(true);
  }
}

function ended(county: County, out: string): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, QUANZE_CONTENT: county.content, QUANZE_TODAY: TODAY },
  });
  let stderr = '';
  child.stderr.on('data', (said) => {
    stderr += said;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
}
