/** For tests: whoever pulls the plug finds the old site or the new one, never half of either. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { recover } from '../scripts/building/swap.ts';
import { copiedCounty, TODAY } from './counties.ts';
import { hashesOf } from './hashes.ts';

/** Kills builds of the small county at as many moments, spread over the time a build takes. */
export async function expectWholeAfterKills(moments: number): Promise<void> {
  const county = copiedCounty();
  onTestFinished(() => county.dispose());
  const phone = (last: string) => county.edit('site.yaml', /0000-300 11\d\d/, `0000-300 11${last}`);

  phone('11');
  expect(county.build().status).toBe(0);
  const old = hashesOf(county.out);
  phone('22');
  const began = performance.now();
  expect(county.build().status).toBe(0);
  const took = performance.now() - began;
  const fresh = hashesOf(county.out);
  expect(fresh).not.toEqual(old);

  const wholes = [old, fresh].map((site) => JSON.stringify(site));
  for (let i = 0; i < moments; i++) {
    phone(i % 2 ? '22' : '11');
    // Somewhere in each part of that time; the last ones are the swap.
    await killedAfter(county.content, county.out, (took * (i + Math.random())) / moments);
    // What `npm run preview` and the next build do first.
    recover(county.out);
    expect(existsSync(county.out)).toBe(true);
    expect(wholes).toContain(JSON.stringify(hashesOf(county.out)));
  }
  phone('11');
  expect(county.build().status).toBe(0);
  expect(hashesOf(county.out)).toEqual(old);
}

/** A build in a process group of its own, because a killed parent leaves its children running. */
async function killedAfter(content: string, out: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, QUANZE_CONTENT: content, QUANZE_TODAY: TODAY },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([setTimeout(milliseconds), ended]);
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch {
    // It was done already: a whole new site.
  }
  await ended;
}
