/** For tests only: sheets taken in by the small county, and its drafts published. */
import { publishDrafts } from '../../src/editing/index.ts';
import { gridsOf } from '../../src/import/read-file.ts';
import { fileReport } from '../../src/import/report-json.ts';
import { HEADINGS_FILE, NAMES_FILE, readAnswers } from '../../src/import/take/answers.ts';
import { planTakeIn } from '../../src/import/take/plan.ts';
import { understand } from '../../src/import/understand.ts';
import { contentReader } from '../../src/register/folder.ts';
import { smallCounty, textIn } from './editing.ts';
import { bookOf, type SheetOf } from './import-books.ts';

const DAY = '2026-11-21';
/** A county that promises nothing yet, as one that begins. */
export const county = smallCounty({
  'site.yaml': textIn(smallCounty(), 'site.yaml').replace('level: 规范', 'level: 收录'),
});
const read = contentReader(undefined, null);

/** What comes of a workbook, with what its rows are told. */
export function taking(
  sheets: Readonly<Record<string, SheetOf>>,
  before: ReadonlyMap<string, string> = new Map(),
  name = '清单.xlsx',
  today = DAY,
  town?: string,
) {
  const grids = gridsOf(name, bookOf(sheets));
  if ('refused' in grids) throw new Error(grids.refused);
  const given = readAnswers(before.get(HEADINGS_FILE) ?? '');
  const file = { name, sheets: understand(name, grids, undefined, given) };
  const drafts = [...before].map(([path, text]) => ({ path, text }));
  const { register } = county;
  const plan = planTakeIn(
    [file],
    { register, drafts, laws: undefined, today, town },
    before.get(NAMES_FILE) ?? '',
    before.get(HEADINGS_FILE) ?? '',
  );
  return { ...plan, ...fileReport(file.name, file.sheets, plan.planned) };
}
/** The drafts as a run leaves them. */
export function left(
  before: ReadonlyMap<string, string>,
  { files, withdrawn }: Pick<ReturnType<typeof taking>, 'files' | 'withdrawn'>,
): Map<string, string> {
  const after = new Map([...before, ...files]);
  for (const path of withdrawn) after.delete(path);
  return after;
}

/** The drafts published as far as they hold. */
export const publishing = (files: ReadonlyMap<string, string>) =>
  publishDrafts({
    files: county.files,
    drafts: [...files].map(([path, text]) => ({ path, text })),
    read,
    today: DAY,
  });
