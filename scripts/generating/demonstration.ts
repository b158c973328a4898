/** What made-up counties take from the demonstration county: its catalogue as it is, its towns as patterns. */
import { parseYaml, type SourceFile } from '../../src/register/index.ts';
import type {
  AgreementRecord,
  ClaimRecord,
  DecisionRecord,
  Exception,
  MatterRecord,
  Officer,
  TownRecord,
} from '../../src/schema/index.ts';

export const LIST_FILES = ['powers', 'responsibilities', 'services'] as const;
export type ListFile = (typeof LIST_FILES)[number];
export type LivingTown = Extract<TownRecord, { status: '现行' }>;

/** One town of the demonstration county, which new towns are made after. */
export interface Pattern {
  readonly town: LivingTown;
  readonly officers: readonly Officer[];
  readonly lists: Readonly<Record<ListFile, readonly ClaimRecord[]>>;
}

export interface Demonstration {
  /** Text of every file by its path below the content folder. */
  readonly texts: ReadonlyMap<string, string>;
  readonly county: string;
  readonly patterns: readonly Pattern[];
  readonly matters: readonly MatterRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly agreements: readonly AgreementRecord[];
  /** `town#matter` that stand in a list only because an exception lets them; new counties do without. */
  readonly excepted: ReadonlySet<string>;
}

/** Reads the demonstration content; it must be sound, which `npm run check` sees to. */
export function demonstrationOf(files: readonly SourceFile[]): Demonstration {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const value = <T>(path: string): T | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : (parseYaml(text, path).parsed?.value as T);
  };
  const below = <T>(folder: string): T[] =>
    [...texts.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => value<T>(path) as T);

  const towns = [...texts.keys()]
    .filter((path) => path.endsWith('/town.yaml'))
    .map((path) => value<TownRecord>(path) as TownRecord)
    .filter((town) => town.status === '现行');
  return {
    texts,
    county: value<{ county: string }>('site.yaml')?.county ?? '',
    patterns: towns.map((town) => ({
      town,
      officers: value<Officer[]>(`towns/${town.id}/officers.yaml`) ?? [],
      lists: {
        powers: value<ClaimRecord[]>(`towns/${town.id}/powers.yaml`) ?? [],
        responsibilities: value<ClaimRecord[]>(`towns/${town.id}/responsibilities.yaml`) ?? [],
        services: value<ClaimRecord[]>(`towns/${town.id}/services.yaml`) ?? [],
      },
    })),
    matters: below<MatterRecord>('matters'),
    decisions: below<DecisionRecord>('decisions').filter(({ kind }) => kind !== '撤并'),
    agreements: below<AgreementRecord>('agreements'),
    excepted: new Set((value<Exception[]>('exceptions.yaml') ?? []).flatMap(subjectOf(towns))),
  };
}

/** An exception for an entry concerns that town; one for a matter concerns every town that has it in part urban. */
const subjectOf =
  (towns: readonly LivingTown[]) =>
  ({ target }: Exception): string[] => {
    const entry = /^towns\/([^/]+)\/.*#(.+)$/.exec(target);
    if (entry) return [`${entry[1]}#${entry[2]}`];
    const matter = /([^/]+)\.yaml$/.exec(target)?.[1];
    return towns.filter(({ area }) => area !== '城市').map(({ id }) => `${id}#${matter}`);
  };
