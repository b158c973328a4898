/** Links published decisions to their matters. The folder says the town, the file name the year. */
import type { DecidedRecord } from '../schema/index.ts';
import { inside, type Linking, placed } from './linking.ts';
import type { Decided, DecidedYear } from './model-decided.ts';
import type { Origin } from './references.ts';
import type { LinkCheck } from './site-links.ts';

/** Latest year first, towns in the order of their ids. A decision whose matter is not known is left out once reported. */
export function linkDecided(linking: Linking, checkLink: LinkCheck): DecidedYear[] {
  const { filesOf, references, towns } = linking;
  return filesOf('decided')
    .flatMap((file): DecidedYear[] => {
      const [townId = '', year = ''] = file.names;
      const origin: Origin = { file, path: [] };
      const town = references.find(towns, townId, origin);
      if (!/^\d{4}$/.test(year)) {
        references.report(origin, 'file', `文件名 ${year} 不是年份`, '请写成 2026.yaml 这样');
        return [];
      }
      const entries = (file.value as DecidedRecord[]).flatMap((record, i) =>
        linkOne(linking, checkLink, record, inside(origin, i), year),
      );
      return town ? [placed(linking, { town, year: Number(year), entries }, origin)] : [];
    })
    .sort((a, b) => b.year - a.year || (a.town.id < b.town.id ? -1 : 1));
}

function linkOne(
  linking: Linking,
  checkLink: LinkCheck,
  record: DecidedRecord,
  origin: Origin,
  year: string,
): Decided[] {
  const { references, matters } = linking;
  if (!record.decided.startsWith(year))
    references.report(
      inside(origin, 'decided'),
      'dates',
      `${record.number}是 ${record.decided} 作的，写在 ${year} 年的文件里`,
      `移到 ${record.decided.slice(0, 4)}.yaml，或者核对日子`,
    );
  if (record.state === '已撤回') return [placed(linking, { ...record }, origin)];
  if (record.link?.startsWith('/'))
    checkLink(record.link, origin.file.parsed.at([...origin.path, 'link']));
  const matter = references.find(matters, record.matter, inside(origin, 'matter'));
  return matter ? [placed(linking, { ...record, matter }, origin)] : [];
}
