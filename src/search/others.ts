/** Build side: what of a Register is searched beside its matters. */
import { insteadOf, townsOn, whoHandles } from '../answers/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import type { Day, Officer } from '../schema/index.ts';
import type { NamedKind, OtherKind, Says } from './data.ts';

/** Ranked together with the matters. */
export interface SearchedOther {
  readonly kind: OtherKind;
  /** Last part of its page's path; empty where it has none. */
  readonly page: string;
  readonly names: readonly string[];
  /** Ids of the matters it speaks of. */
  readonly matters: readonly string[];
  /** Of what is not the townships': who handles it. */
  readonly elsewhere?: { readonly body: string; readonly phone?: string; readonly says: string };
}

/** Found by a whole name. */
export interface SearchedNamed {
  readonly kind: NamedKind;
  readonly path: string;
  readonly names: readonly string[];
  readonly town?: string;
  readonly says?: Says;
}

export function othersOf(register: Register): SearchedOther[] {
  const questions = [...register.faq.values()].map(
    (page): SearchedOther => ({
      kind: '问答',
      page: page.id,
      names: [page.title, ...(page.spokenAs ?? [])],
      matters: page.matters.map(({ id }) => id),
    }),
  );
  const documents = [...register.documents.values()].map(
    ({ id, title }): SearchedOther => ({
      kind: '文书',
      page: id,
      names: [title],
      matters: [],
    }),
  );
  const elsewhere = register.elsewhere.map(
    ({ name, spokenAs = [], body, phone, says }): SearchedOther => ({
      kind: '不归乡镇',
      page: '',
      names: [name, ...spokenAs],
      matters: [],
      elsewhere: { body, says, ...(phone ? { phone } : {}) },
    }),
  );
  return [...questions, ...documents, ...elsewhere];
}

/** Departments by all they are called, villages of the towns in being, and officers by name and certificate. */
export function namedOf(register: Register, asOf: Day): SearchedNamed[] {
  const called = (id: string) =>
    register.elsewhere.filter(({ department }) => department?.id === id).map(({ body }) => body);
  const departments = [...register.departments.values()].map(
    ({ id, name, short, phone }): SearchedNamed => ({
      kind: '部门',
      path: `/departments/${id}/`,
      names: [...new Set([short, name, ...called(id)].flatMap((one) => [one, withoutCounty(one)]))],
      says: phone ? [{ text: name, phone }] : [],
    }),
  );
  const towns = townsOn(register, asOf);
  const villages = towns.flatMap((town) =>
    (town.villages ?? []).map(
      (village): SearchedNamed => ({
        kind: '村社区',
        path: `/towns/${town.id}/#villages`,
        names: [village.name],
        town: town.id,
        says: saysOf(town, village),
      }),
    ),
  );
  const officers = towns.flatMap((town) =>
    town.officers.map(
      (officer): SearchedNamed => ({
        kind: '执法人员',
        path: `/towns/${town.id}/#officers`,
        names: [
          officer.name.replace(/（.*）$/, ''),
          ...(officer.certificate ? [officer.certificate] : []),
        ],
        town: town.id,
        says: [{ text: saysOfOfficer(town, officer), ...phoneOf(town.phone) }],
      }),
    ),
  );
  // A merged one keeps its page, which says where it went.
  const themselves = [...register.towns.values()].map(
    (town): SearchedNamed => ({
      kind: '乡镇',
      path: `/towns/${town.id}/`,
      names: [town.name],
      town: town.id,
      says: towns.includes(town)
        ? [{ text: `${town.government}，总值班`, ...phoneOf(town.phone) }]
        : [],
    }),
  );
  return [...departments, ...villages, ...officers, ...themselves];
}

/** People say 民政局 and not 县民政局. */
function withoutCounty(body: string): string {
  return body.replace(/^[县区市]/, '');
}

type Village = NonNullable<Town['villages']>[number];

/** To which township it belongs, its service room, and who comes from which grid. */
function saysOf(town: Town, { room, phone, does = {}, grids = [] }: Village): Says {
  const done = Object.entries(does).map(([how, what]) => ({ text: `${how}：${what?.join('、')}` }));
  return [
    { text: `归${town.name}管，总值班`, ...phoneOf(town.phone) },
    ...(room || phone ? [{ text: `服务室：${room ?? ''}`, ...phoneOf(phone) }] : []),
    ...done,
    ...grids.map((grid) => ({
      text: `${grid.name}${grid.covers ? `（${grid.covers}）` : ''}：${grid.role}`,
      ...phoneOf(grid.phone),
    })),
  ];
}

/** Whose officer it is, and until when the certificate holds: a caller reads the number from it. */
function saysOfOfficer({ name }: Town, { role, certificate, from, until }: Officer): string {
  const days = [from, until && `到 ${until}`].filter(Boolean).join(' ');
  const number = certificate ? `，证号 ${certificate}` : '，没有公布证号';
  return `${name}${role}${number}${days ? `，有效期 ${days}` : ''}`;
}

function phoneOf(phone: string | undefined): { readonly phone?: string } {
  return phone ? { phone } : {};
}

/** Town id → ids of the matters whose law does not reach it. */
export function unreachedOn(
  register: Register,
  matters: readonly Matter[],
  asOf: Day,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    townsOn(register, asOf).map((town) => [
      town.id,
      matters
        .filter((one) => insteadOf(register, whoHandles(register, town, one, asOf)) !== undefined)
        .map(({ id }) => id),
    ]),
  );
}
