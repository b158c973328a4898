/** Reads sheets as the command does, on the device: the same code, and nothing is sent. */
import '../older-browsers.ts';
import '../edit/no-eval.ts';
import {
  fileReport,
  NAMES_FILE,
  planTakeIn,
  readFile,
  refusedReport,
  shownRows,
  type TakenFile,
  understand,
} from '../../import/index.ts';
import { type LawIndex, readIndex } from '../../law/index.ts';
import { type Register, type SourceFile, textReader } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import type { County } from '../edit/messages.ts';
import type { Question, TakeInAsk, TakeInReply } from './messages.ts';

interface Opened {
  readonly register: Register;
  readonly laws: LawIndex | undefined;
  readonly folder: string;
  readonly today: Day;
}

let opened: Promise<Opened>;
let taken: (TakenFile & { readonly refused?: string })[] = [];

addEventListener('message', ({ data }: MessageEvent<TakeInAsk>) => {
  const done =
    data.ask === 'open' ? open(data) : data.ask === 'read' ? read(data) : plan(data.answers);
  done.catch((error: unknown) =>
    say({ reply: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

function say(reply: TakeInReply): void {
  postMessage(reply);
}

async function open({ county, laws, day }: Extract<TakeInAsk, { ask: 'open' }>): Promise<void> {
  const text = async (address: string) => {
    const reply = await fetch(address);
    if (!reply.ok) throw new Error('全县的内容没有取到，请联网后再试。');
    return reply.text();
  };
  opened = Promise.all([text(county), text(laws)]).then(([all, index]) => {
    const { folder, files } = JSON.parse(all) as County;
    const known = index === '' ? undefined : readIndex(index);
    const sources = Object.entries(files).map(
      ([path, text]): SourceFile => ({ path, file: `${folder}/${path}`, text }),
    );
    const { register } = textReader()(sources, folder, [], known);
    if (!register) throw new Error('网站上的内容读不出来，不能比对。');
    return { register, laws: known, folder, today: day };
  });
  await opened;
}

async function read({ files }: Extract<TakeInAsk, { ask: 'read' }>): Promise<void> {
  const { laws } = await opened;
  for (const { name, bytes } of files) {
    const grids = await readFile(bytes, name);
    const one =
      'refused' in grids
        ? { name, sheets: [], refused: grids.refused }
        : { name, sheets: understand(name, grids, laws) };
    taken = [...taken.filter((before) => before.name !== name), one];
  }
  await plan({});
}

async function plan(answers: Readonly<Record<string, string>>): Promise<void> {
  const { folder, ...county } = await opened;
  const names = Object.entries(answers)
    .map(([name, id]) => `${JSON.stringify(name)}: ${id}\n`)
    .join('');
  const { files, planned } = planTakeIn(taken, { ...county, drafts: [] }, names);
  const reports = taken.map(({ name, sheets, refused }) =>
    refused === undefined ? fileReport(name, sheets, planned) : refusedReport(name, refused),
  );
  say({
    reply: 'planned',
    reports,
    shown: reports.map(shownRows),
    questions: questionsIn(files.get(NAMES_FILE) ?? '', county.register),
    files: Object.fromEntries([...files].map(([path, text]) => [`${folder}/drafts/${path}`, text])),
  });
}

/** Lines that nobody has answered stand as remarks in the file of names. */
function questionsIn(names: string, { matters }: Register): Question[] {
  return [...names.matchAll(/^# (".*"): (\S+)$/gm)].map(([, name = '""', id = '']) => ({
    name: String(JSON.parse(name)),
    matter: id,
    called: matters.get(id)?.name ?? id,
  }));
}
