/** What a page says of itself when it comes from the device. Written into its HTML, so that no script can forget it. */
import { sayDay } from '../../answers/client.ts';
import { otherThanKept, type State } from './state.ts';

/** 没有连上网站，这是 2026 年 8 月 15 日的版本，已知到 2027 年 1 月 15 日不变。 */
export function noteOf(state: State, why: 'offline' | 'refused' = 'offline'): string {
  const missing = why === 'offline' ? '没有连上网站' : '网站现在没有给出这一页';
  if (!state.kept) return `${missing}。`;
  const other = otherThanKept(state);
  const { day, through } = state.kept;
  const holds = through ? `，已知到 ${sayDay(through)}不变` : '';
  const said = `${missing}，这是 ${sayDay(day)}的版本${holds}。`;
  if (!other) return said;
  return other.newer
    ? `${said}网上已经有 ${sayDay(other.day)}的新版本，有网络时以新版本为准。`
    : `${said}网上现在的和它不一样，有网络时以网上的为准。`;
}

/** The page with the note as the first thing in it. */
export function withNote(html: string, note: string): string {
  const aside = `<aside class="from-device" aria-label="离线说明"><p class="wrap">${note}</p></aside>`;
  return html.replace(/<body\b[^>]*>/, (body) => body + aside);
}
