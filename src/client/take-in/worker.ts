/** Reads sheets as the command does, on the device: the same code, and nothing is sent. */
import '../older-browsers.ts';
import '../edit/no-eval.ts';
import {
  answersText,
  fileReport,
  type Grid,
  HEADING_CHOICES,
  HEADINGS_FILE,
  NAMES_FILE,
  planTakeIn,
  type Refusal,
  readAnswers,
  readFile,
  refusedReport,
  shownRows,
  understand,
} from '../../import/index.ts';
import type { Register } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import { type ReadCounty, readCounty } from '../edit/county.ts';
import type { Question, TakeInAsk, TakeInReply } from './messages.ts';

interface Opened extends ReadCounty {
  readonly today: Day;
}

let opened: Promise<Opened>;
let read: { readonly name: string; readonly grids: readonly Grid[] | Refusal }[] = [];
/** The answers given last, for files that come later. */
let answered: Answers = { answers: {}, headings: {} };

type Answers = Pick<Extract<TakeInAsk, { ask: 'plan' }>, 'answers' | 'headings'>;

addEventListener('message', ({ data }: MessageEvent<TakeInAsk>) => {
  const done = data.ask === 'open' ? open(data) : data.ask === 'read' ? readAll(data) : plan(data);
  done.catch((error: unknown) =>
    say({ reply: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

function say(reply: TakeInReply): void {
  postMessage(reply);
}

async function open({ county, laws, day }: Extract<TakeInAsk, { ask: 'open' }>): Promise<void> {
  opened = readCounty(county, laws).then((read) => ({ ...read, today: day }));
  await opened;
}

async function readAll({ files }: Extract<TakeInAsk, { ask: 'read' }>): Promise<void> {
  for (const { name, bytes } of files) {
    const one = { name, grids: await readFile(bytes, name) };
    read = [...read.filter((before) => before.name !== name), one];
  }
  await plan(answered);
}

async function plan(said: Answers): Promise<void> {
  answered = said;
  const { folder, ...county } = await opened;
  const names = answersText(said.answers);
  const headings = answersText(said.headings);
  const given = readAnswers(headings);
  const taken = read.map(({ name, grids }) =>
    'refused' in grids
      ? { name, sheets: [], refused: grids.refused }
      : { name, sheets: understand(name, grids, county.laws, given) },
  );
  const { files, planned } = planTakeIn(taken, { ...county, drafts: [] }, names, headings);
  // Answers are saved with the drafts, also where nothing is left to ask.
  const answers = [
    [NAMES_FILE, names],
    [HEADINGS_FILE, headings],
  ].filter(([, text]) => text !== '') as [string, string][];
  const reports = taken.map((one) =>
    'refused' in one
      ? refusedReport(one.name, one.refused)
      : fileReport(one.name, one.sheets, planned),
  );
  say({
    reply: 'planned',
    reports,
    shown: reports.map(shownRows),
    columns: taken.map(({ sheets }, i) =>
      sheets.map(({ name, columns }, j) => ({
        sheet: name,
        read: reports[i]?.sheets[j]?.read ?? false,
        columns,
      })),
    ),
    choices: HEADING_CHOICES,
    questions: questionsIn(files.get(NAMES_FILE) ?? '', county.register),
    files: Object.fromEntries(
      [...answers, ...files].map(([path, text]) => [`${folder}/drafts/${path}`, text]),
    ),
  });
}

/** Lines that nobody has answered stand as remarks in the file of names. */
function questionsIn(names: string, { matters }: Register): Question[] {
  return [...names.matchAll(/^# (".*"): (\S+)$/gm)].flatMap(([, name = '""', id = '']) => {
    const matter = matters.get(id);
    return matter ? [{ name: String(JSON.parse(name)), matter: id, called: matter.name }] : [];
  });
}
