/** Everything the web editor checks against: the content as it is, and the names to choose from. */
import { pickLists } from '../../answers/index.ts';
import type { County } from '../../client/edit/messages.ts';
import { partOf } from '../../law/index.ts';
import { contentKey } from '../../page-keys.ts';
import { contentAsRead, register } from '../../site.ts';

export const pageKey = contentKey;

export function GET(): Response {
  const { folder, files } = contentAsRead();
  const { lawIndex, laws, coverage } = register;
  const titles = [...laws.values(), ...(coverage?.verdicts ?? [])].map(({ title }) => title);
  const county: County = {
    folder,
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    picks: pickLists(register),
    ...(lawIndex ? { lawIndex: partOf(lawIndex, titles) } : {}),
  };
  return Response.json(county);
}
