/** One entry of a directory as fields of a record: what may be published, and what a person should hear of the rest. */
import type { Meaning } from '../table/heading-words.ts';
import type { EntryRow } from '../table/rows.ts';
import { dayOf, unwrapped } from '../words.ts';
import { officePhone, validityIn } from './cells.ts';
import { nameOf } from './find.ts';
import type { Directory } from './kinds.ts';

export interface DirectoryEntry {
  readonly name: string;
  /** Fields of the officer, the window, the village or the body; `id` is not among them. */
  readonly fields: Readonly<Record<string, string>>;
  /** What was left out on purpose. */
  readonly notes: readonly string[];
  /** Why a person must look at it. */
  readonly doubts: readonly string[];
}

/** `titles` are those of the list; a text says why the entry can't be written. */
export function readEntry(
  kind: Directory,
  entry: EntryRow,
  titles: readonly string[],
): DirectoryEntry | string {
  return kind === '执法人员名单' ? officer(entry, titles) : place(kind, entry);
}

const ID_CARD = /^\d{17}[\dXx]$/;

function officer(entry: EntryRow, titles: readonly string[]): DirectoryEntry | string {
  const said = cellsOf(entry);
  const name = nameOf(entry);
  if (!/^[\p{Script=Han}·（）()]{2,20}$/u.test(name)) return `“${name.slice(0, 20)}”不像姓名`;
  if (/辅助|协管|辅警/.test(said('post'))) return `${said('post')}不是执法人员，不列入公示`;
  const doubts: string[] = [...entry.doubts];
  const notes: string[] = [];
  const number = said('certificate').replace(/\s/g, '');
  const certificate = ID_CARD.test(number) ? '' : number;
  if (certificate !== number) doubts.push('“执法证号”一格像身份证号码，没有收');
  const days = validityIn(entry.cells.get('validity') ?? '');
  const from = dayOf(said('from')) ?? days.from;
  const until = dayOf(said('until')) ?? days.until;
  for (const meaning of ['validity', 'from', 'until'] as const)
    if (said(meaning) && !(meaning === 'from' ? from : until))
      doubts.push(`“${said(meaning).slice(0, 24)}”看不出是哪天，没有写`);
  const qualified = said('qualification');
  const yes = /^(?:[√✓☑]|有|是|已取得|具有)$/.test(qualified);
  return {
    name,
    notes,
    doubts,
    fields: filled({
      name,
      certificate,
      role: roleOf(said('post'), titles),
      from,
      until,
      qualification: yes
        ? '有法律职业资格'
        : /^(?:[×✗]|无|否|没有)$/.test(qualified)
          ? ''
          : qualified,
    }),
  };
}

/** The entry's own word; else the title's; else what the certificate is for. */
function roleOf(post: string, titles: readonly string[]): '执法人员' | '法制审核人员' {
  const word = [post, ...titles].find((text) => /执法|法制审核/.test(text)) ?? '';
  return /法制审核/.test(word) && !/执法/.test(word.replace(/行政执法决定|重大执法决定/g, ''))
    ? '法制审核人员'
    : '执法人员';
}

/** How fields of a body, a window or a village's room are called. */
const FIELDS = {
  便民服务点: { place: 'room', person: 'agent' },
  窗口: { 'matter.code': 'number', extent: 'handles', hours: 'hours' },
  部门和乡镇电话: { place: 'address', hours: 'hours' },
} as const satisfies Partial<Record<Directory, Partial<Record<Meaning, string>>>>;

function place(kind: keyof typeof FIELDS, entry: EntryRow): DirectoryEntry {
  const calls = officePhone(entry.cells.get('phone') ?? '');
  const complaints = officePhone(entry.cells.get('complaints') ?? '');
  const own = Object.entries(FIELDS[kind]).map(([meaning, key]) => {
    const text = entry.cells.get(meaning as Meaning) ?? '';
    return [key, key === 'handles' ? listed(text) : unwrapped(text).trim()] as const;
  });
  return {
    name: nameOf(entry),
    notes: [...calls.notes, ...complaints.notes],
    doubts: [...entry.doubts, ...calls.doubts, ...complaints.doubts],
    fields: filled({
      ...Object.fromEntries(own),
      phone: calls.phone,
      supervision: kind === '部门和乡镇电话' ? complaints.phone : undefined,
    }),
  };
}

/** Lines of a cell, or of cells merged under one window, in one sentence. */
function listed(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*[（(]?\d{1,2}[)）.．、]\s*|[；;。、]\s*$/g, '').trim())
    .filter((line, i, all) => line !== '' && all.indexOf(line) === i)
    .join('、');
}

function cellsOf({ cells }: EntryRow) {
  return (meaning: Meaning) => unwrapped(cells.get(meaning) ?? '').trim();
}

function filled(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
}
