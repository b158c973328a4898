/** The calls of this device, kept on it and nowhere else. */
import { ownKey } from '../storage-key.ts';

export interface LoggedCall {
  /** 2026-11-29 09:05, by the device. */
  readonly at: string;
  readonly words: string;
  readonly town: string;
  readonly title: string;
  readonly body: string;
  readonly phone: string;
  readonly kind: string;
}

/** So many fit; then they have to leave as a workbook. */
export const MOST_CALLS = 300;

export function loggedCalls(): readonly LoggedCall[] {
  try {
    return JSON.parse(localStorage.getItem(ownKey('desk')) ?? '[]');
  } catch {
    return [];
  }
}

/** False where it was not kept: storage may be forbidden, or full. */
export function keepCalls(calls: readonly LoggedCall[]): boolean {
  try {
    localStorage.setItem(ownKey('desk'), JSON.stringify(calls));
    return true;
  } catch {
    return false;
  }
}
