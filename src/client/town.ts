/** The town this device last chose. Kept on the device only. */
import { ownKey } from './storage-key.ts';

export function rememberedTown(): string | undefined {
  try {
    return localStorage.getItem(ownKey('town')) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberTown(id: string): void {
  try {
    if (id === '') localStorage.removeItem(ownKey('town'));
    else localStorage.setItem(ownKey('town'), id);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}
