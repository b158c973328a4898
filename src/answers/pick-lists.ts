/** What an editor may point at: every record by its id and the name people know it by. */
import type { Register } from '../register/index.ts';
import type { List } from '../schema/index.ts';

/** One record to choose. */
export interface Pick {
  readonly id: string;
  readonly name: string;
  /** Under which heading it stands. */
  readonly group?: string;
  /** Of a matter. */
  readonly list?: List;
}

export interface PickLists {
  readonly matter: readonly Pick[];
  readonly department: readonly Pick[];
  readonly law: readonly Pick[];
  readonly decision: readonly Pick[];
  readonly agreement: readonly Pick[];
  readonly town: readonly Pick[];
  readonly document: readonly Pick[];
  readonly faq: readonly Pick[];
  readonly handbook: readonly Pick[];
  readonly domain: readonly Pick[];
  /** By town. */
  readonly office: Readonly<Record<string, readonly Pick[]>>;
  readonly window: Readonly<Record<string, readonly Pick[]>>;
}

export function pickLists(register: Register): PickLists {
  const { site, matters, towns, handbook } = register;
  const byDomain = site.domains.flatMap(({ id: domain, name: group }) =>
    [...matters.values()]
      .filter((matter) => matter.domain === domain)
      .map(({ id, name, list }): Pick => ({ id, name, group, list })),
  );
  const ofTowns = (key: 'offices' | 'windows') =>
    Object.fromEntries([...towns.values()].map((town) => [town.id, town[key].map(named)]));
  return {
    matter: byDomain,
    department: [...register.departments.values()].map(({ id, short }) => ({ id, name: short })),
    law: [...register.laws.values()].map(({ id, short, kind }) => ({
      id,
      name: short,
      group: kind,
    })),
    decision: [...register.decisions.values()].map(titled),
    agreement: [...register.agreements.values()].map(titled),
    town: [...towns.values()].map(named),
    document: [...register.documents.values()].map(titled),
    faq: [...register.faq.values()].map(({ id, title, topic }) => ({
      id,
      name: title,
      group: topic,
    })),
    handbook: handbook.flatMap(({ title: group, sections }) =>
      sections.map(({ id, title }) => ({ id, name: title, group })),
    ),
    domain: site.domains.map(named),
    office: ofTowns('offices'),
    window: ofTowns('windows'),
  };
}

function named({ id, name }: Pick): Pick {
  return { id, name };
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Pick {
  return { id, name: title };
}
