/** The town this device last chose. Kept on the device only. */
const KEY = 'quanze:town';

export function rememberedTown(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberTown(id: string): void {
  try {
    if (id === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}
