/** Runs a command and says how long it took and how much memory it held at most. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** Megabytes resident, the command and its children together; only where /proc tells. */
  readonly peak: number | undefined;
}

/** Milliseconds between two looks at the memory. */
const LOOK = 40;

/** Rejects with what the command said when it fails. */
export function measured(
  command: string,
  args: readonly string[],
  { env = {}, cwd }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<Run> {
  const began = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    ...(cwd ? { cwd } : {}),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  let peak: number | undefined;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : residentOf(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, LOOK);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - began) / 1000, peak });
      else reject(new Error(`${command} ${args.join(' ')}\n${said}`));
    });
  });
}

/** A process and all it started. */
function residentOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const pids = children === '' ? [] : children.split(' ').map(Number);
    return pids.reduce((sum, child) => sum + (residentOf(child) ?? 0), own);
  } catch {
    // Gone already, or a system without /proc.
    return undefined;
  }
}
