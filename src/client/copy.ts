/** Puts a text where it can be pasted from. Offices often reach a site without https, where browsers have no clipboard. */
import { make } from './make.ts';

/** Whether it is there now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedFromField(text);
  }
}

function copiedFromField(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = make('textarea', { readonly: '', 'aria-hidden': 'true', class: 'visually-hidden' });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return copied;
}
