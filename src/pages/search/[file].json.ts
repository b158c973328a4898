/** The files the browser's search loads: names first, details when idle, and who handles what in one town. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { townsOn } from '../../answers/index.ts';
import { json } from '../../data.ts';
import { countyHandlers, townHandlers } from '../../exchange/index.ts';
import type { Town } from '../../register/index.ts';
import {
  buildMatterIndex,
  type SearchData,
  type SearchSource,
  searchSource,
  WHOLE_UP_TO,
} from '../../search/index.ts';
import { asOf, keep, register } from '../../site.ts';

interface Props {
  /** One of: a file that is known beforehand; the source of one that has to be made; whose file it is. */
  readonly body?: object;
  readonly source?: SearchSource;
  readonly town?: Town;
}

export const getStaticPaths = (async () => {
  const source = searchSource(register, asOf);
  // Of a big county nobody knows the files before they are made.
  const files =
    source.matters.length > WHOLE_UP_TO ? Object.entries((await made(source)).files) : [];
  const known =
    source.matters.length > WHOLE_UP_TO
      ? []
      : ['more', 'cards', 'texts', 'traditional', 'elsewhere', 'places'];
  // Tables of sounds and characters take half a second to make: from the same source they are kept.
  const cacheKey = JSON.stringify(source);
  return [
    ...['stage1', 'stage2', ...known].map((file) => ({
      params: { file },
      props: { source },
      cacheKey,
    })),
    ...files.map(([file, body]) => ({ params: { file }, props: { body } })),
    { params: { file: 'county' }, props: { body: countyHandlers(register, asOf) } },
    ...townsOn(register, asOf).map((town) => ({
      params: { file: `town-${town.id}` },
      props: { town },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { body, source, town }, params }) => {
  if (town) return json(townHandlers(register, town, asOf), 'compact');
  const { stage1, stage2, files } = source ? await made(source) : {};
  const file = params['file'] ?? '';
  return json(body ?? { stage1, stage2, ...files }[file] ?? {}, 'compact');
};

const known = new WeakMap<SearchSource, Promise<SearchData>>();
function made(source: SearchSource): Promise<SearchData> {
  const data = known.get(source) ?? buildMatterIndex(source, keep);
  known.set(source, data);
  return data;
}
