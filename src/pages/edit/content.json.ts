/** Everything the web editor checks against: the content as it is, and the names to choose from. */
import { basename } from 'node:path';
import { pickLists } from '../../answers/index.ts';
import type { County } from '../../client/edit/messages.ts';
import { readSources } from '../../register/index.ts';
import { contentFolder, register } from '../../site.ts';

export function GET(): Response {
  const { files } = readSources(contentFolder);
  const county: County = {
    folder: basename(contentFolder),
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    picks: pickLists(register),
  };
  return Response.json(county);
}
