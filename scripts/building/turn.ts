/** One build at a time into one folder: two would mix their pages. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { besideOf } from '../cache.ts';

/** Somebody else builds there; the message says who and since when. */
export class NotOurTurn extends Error {
  override readonly name = 'NotOurTurn';
}

/** Takes the turn, which stands in a file; returns what gives it back. The turn of a build that was killed is free. */
export function takeTurn(file: string): () => void {
  const own = besideOf(file);
  const since = new Date().toISOString();
  writeFileSync(own, `${process.pid} ${since}`);
  try {
    if (!claim(own, file)) {
      const holder = read(file);
      if (holder && alive(holder.pid)) throw refused(holder);
      clear(file, holder);
      if (!claim(own, file)) throw refused(read(file));
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(file, { force: true });
}

interface Holder {
  readonly pid: number;
  readonly since: string;
}

/** A link is made by one process only, and with its words in it. */
function claim(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): Holder | undefined {
  try {
    const [pid, since = ''] = readFileSync(file, 'utf8').split(' ');
    return { pid: Number(pid), since };
  } catch {
    return undefined;
  }
}

/** Renamed before it is removed: between reading and removing, another build may have taken the turn. */
function clear(file: string, stale: Holder | undefined): void {
  const away = `${besideOf(file)}.stale`;
  try {
    renameSync(file, away);
  } catch {
    return;
  }
  const moved = read(away);
  if (moved?.pid !== stale?.pid || moved?.since !== stale?.since) claim(away, file);
  rmSync(away, { force: true });
}

function alive(pid: number): boolean {
  // Zero and less would ask about groups of processes.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refused(holder: Holder | undefined): NotOurTurn {
  const who = holder ? `进程 ${holder.pid}，${sayTime(holder.since)} 开始` : '刚刚开始';
  return new NotOurTurn(
    `另一个生成正在写这个文件夹（${who}）：等它结束再来，或者用 --out 写到别处`,
  );
}

function sayTime(instant: string): string {
  const day = new Date(instant);
  return Number.isNaN(day.getTime()) ? '时间不明' : day.toLocaleString('zh-CN', { hour12: false });
}
