/** The whole law index, by which the take-in knows statutes that the county has not cited yet. */
import { partOf } from '../../law/index.ts';
import { register } from '../../site.ts';

export function GET(): Response {
  const { lawIndex } = register;
  return new Response(lawIndex ? partOf(lawIndex, lawIndex.titles) : '', {
    headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' },
  });
}
