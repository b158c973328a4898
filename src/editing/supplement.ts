/** What one record knows and another lacks: added where nothing stood, never over what stands there. */
import { isRecord } from '../schema/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A field both speak of, and differently. */
export interface Disagreement {
  /** Keys down to the field; an entry of a list stands with its name. */
  readonly path: readonly string[];
  readonly stands: unknown;
  readonly said: unknown;
}

export interface Supplement {
  /** The record with what it lacked. */
  readonly whole: Fields;
  /** Only what it lacked, with the keys by which parts are found again; undefined where it lacked nothing. */
  readonly fresh: Fields | undefined;
  readonly disagreements: readonly Disagreement[];
}

/** Entries of lists are the same where their `id` or their `name` is. `over`: in `whole`, what is said takes the place of what stands. */
export function supplement(stands: Fields, said: Fields, over = false): Supplement {
  const whole: Record<string, unknown> = { ...stands };
  const fresh: Record<string, unknown> = {};
  const disagreements: Disagreement[] = [];
  const into = (key: string, { whole: w, fresh: f, disagreements: d }: Supplement) => {
    disagreements.push(...d.map((one) => ({ ...one, path: [key, ...one.path] })));
    return { w, f };
  };
  for (const [key, value] of Object.entries(said)) {
    const before = stands[key];
    if (value === undefined || same(before, value)) continue;
    if (before === undefined) {
      whole[key] = value;
      fresh[key] = value;
    } else if (isRecord(before) && isRecord(value)) {
      const { w, f } = into(key, supplement(before, value, over));
      whole[key] = w;
      if (f) fresh[key] = f;
    } else if (isRecords(before) && isRecords(value)) {
      const all: Fields[] = [...before];
      const more: Fields[] = [];
      for (const entry of value) {
        const at = all.findIndex((one) => isSame(one, entry));
        if (at < 0) {
          all.push(entry);
          more.push(entry);
          continue;
        }
        const own = supplement(all[at] ?? {}, { ...entry, id: all[at]?.['id'] }, over);
        const { w, f } = into(key, {
          ...own,
          disagreements: own.disagreements.map((one) => ({
            ...one,
            path: [String(entry['name'] ?? entry['id']), ...one.path],
          })),
        });
        all[at] = w;
        if (f) more.push({ ...keysOf(all[at] ?? {}), ...f });
      }
      whole[key] = all;
      if (more.length > 0) fresh[key] = more;
    } else {
      disagreements.push({ path: [key], stands: before, said: value });
      if (over) whole[key] = value;
    }
  }
  return {
    whole,
    fresh: Object.keys(fresh).length > 0 ? fresh : undefined,
    disagreements,
  };
}

function keysOf({ id, name }: Fields): Fields {
  return { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
}

function isSame(a: Fields, b: Fields): boolean {
  return (['id', 'name'] as const).some((key) => a[key] !== undefined && a[key] === b[key]);
}

function isRecords(value: unknown): value is readonly Fields[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && (one['id'] !== undefined || one['name'] !== undefined))
  );
}

/** Blanks and dashes say nothing: 0000-610 2300 and 0000-6102300. */
function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(value)?.replace(/[\s\u3000—–-]/g, '');
  return plain(a) === plain(b);
}
