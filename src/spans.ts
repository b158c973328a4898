/** The span a page of this site says of itself: that of what it shows, and of what stands above every page. */
import { everywhere, type Span, spanOn, turnsOfMergers } from './answers/index.ts';
import type { Day } from './schema/index.ts';
import { asOf, register } from './site.ts';

/** `about` are the turning days of what the page shows; of most pages only which towns there are. */
export function pageSpan(about: Iterable<Day> = turnsOfMergers(register)): Span {
  return spanOn(register, [...about, ...everywhere(register)], asOf);
}
