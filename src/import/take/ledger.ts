/**
 * What imports wrote among the drafts, told by digests: that follows the sheets when they are read again, and what a
 * person has touched since is left as it is.
 */

/** Where it lies, below the drafts. */
export const TAKEN_FILE = 'taken.yaml';

const HEAD = `# 导入写下的草稿和它们的样子，一行一处。草稿没有人改过，表改好了再导一次就跟着改；有人改过的，不动
# 这个文件不用看，也不要改
`;
const LINE = /^"([^"]*)": "([0-9a-f]+) ([^"]*)"$/gm;

interface Line {
  readonly digest: string;
  /** The file the row came from. */
  readonly place: string;
}

/** A record is known by its path, an entry of a list by the path and its matter; `value` is what stands there. */
export interface Ledger {
  /** Whether it stands as an import wrote it. */
  wrote(key: string, value: unknown): boolean;
  /** Whether it came from a file that is read now. */
  isOfNow(key: string): boolean;
  /** From which file it came; undefined where no import wrote it. */
  placeOf(key: string): string | undefined;
  note(key: string, value: unknown, place: string): void;
  drop(key: string): void;
  /** Without what stands in no draft any more. */
  text(stands: (path: string) => boolean): string;
}

/** `places` are the files that are read now. */
export function readLedger(text: string, places: ReadonlySet<string>): Ledger {
  const lines = new Map<string, Line>();
  for (const [, key = '', digest = '', place = ''] of text.matchAll(LINE))
    lines.set(key, { digest, place });
  return {
    wrote: (key, value) => lines.get(key)?.digest === digestOf(value),
    isOfNow: (key) => places.has(lines.get(key)?.place ?? ''),
    placeOf: (key) => lines.get(key)?.place,
    note: (key, value, place) => void lines.set(key, { digest: digestOf(value), place }),
    drop: (key) => void lines.delete(key),
    text: (stands) => {
      const all = [...lines]
        .filter(([key]) => stands(key.split(' ')[0] ?? ''))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { digest, place }]) => `"${key}": "${digest} ${place}"\n`);
      return all.length === 0 ? '' : HEAD + all.join('');
    },
  };
}

/** A file's name as a line holds it. */
export function placeName(name: string): string {
  return name.replace(/["\\\r\n]/g, '/');
}

/** 64 bits in two halves: enough to tell an edited text, and the same in a browser. */
function digestOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  const half = (n: number) => ((n ^ (n >>> 16)) >>> 0).toString(16).padStart(8, '0');
  return half(a) + half(b);
}
