/** Screens a notice as the command does, on the device: the same code, and nothing is sent. */
import '../older-browsers.ts';
import '../edit/no-eval.ts';
import { docxOf } from '../../exchange/index.ts';
import { noticeText } from '../../import/index.ts';
import type { Register } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import {
  type Against,
  type Hit,
  listsAgainst,
  replyTo,
  requestFor,
  sayHit,
  screen,
} from '../../screening/index.ts';
import { readCounty } from '../edit/county.ts';
import type { ScreenAsk, ScreenReply } from './messages.ts';

let opened: Promise<{ readonly register: Register; readonly today: Day }>;
let last:
  | { readonly hits: readonly Hit[]; readonly title: string; readonly against: Against }
  | undefined;

addEventListener('message', ({ data }: MessageEvent<ScreenAsk>) => {
  const done =
    data.ask === 'open' ? open(data) : data.ask === 'screen' ? read(data) : write(data.paper);
  done.catch((error: unknown) =>
    say({ reply: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

function say(reply: ScreenReply): void {
  postMessage(reply);
}

async function open({ county, day }: Extract<ScreenAsk, { ask: 'open' }>): Promise<void> {
  opened = readCounty(county).then(({ register }) => ({ register, today: day }));
  await opened;
}

async function read({ notice, town: id }: Extract<ScreenAsk, { ask: 'screen' }>): Promise<void> {
  const text = typeof notice === 'string' ? notice : noticeText(notice);
  if (typeof text !== 'string') return say({ reply: 'failed', why: `${text.refused}。` });
  const { register, today } = await opened;
  const against = listsAgainst(register, today, register.towns.get(id));
  if ('refused' in against) return say({ reply: 'failed', why: `${against.refused}。` });
  const hits = screen(register, text, today, against.towns);
  const [title = ''] = text.trim().split('\n', 1);
  last = { hits, title: title.trim(), against };
  const { says, called } = against;
  say({
    reply: 'screened',
    against: says,
    called,
    hits: hits.map((hit) => ({ quote: hit.quote, says: sayHit(hit), item: hit.item?.id })),
  });
}

async function write(paper: 'reply' | 'request'): Promise<void> {
  if (!last) return;
  const { hits, title, against } = last;
  const { today } = await opened;
  const sheet = (paper === 'reply' ? replyTo : requestFor)(hits, title, against);
  say({ reply: 'paper', name: `${sheet.title}.docx`, bytes: await docxOf(sheet, today) });
}
