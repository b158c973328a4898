/** What a page has to say of itself once its last day is over: nobody may have made it anew since. */
import { sayDay } from '../answers/client.ts';
import { readerDay } from './reader-day.ts';

/** 这一页说到 1 月 15 日；之后的变化这里还没有，打 12345 核实。 Empty while the page holds. */
export function saidOfPast(): string {
  const span = document.querySelector<HTMLElement>('page-span');
  const { through, hotline } = span?.dataset ?? {};
  const today = readerDay();
  if (through === undefined || today <= through) return '';
  const said = sayDay(through);
  // The year is left out within the reader's own year.
  const last = through.slice(0, 4) === today.slice(0, 4) ? said.replace(/^\d+ 年 /, '') : said;
  return `这一页说到 ${last}；之后的变化这里还没有，打 ${hotline} 核实。`;
}
