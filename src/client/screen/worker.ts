/** Screens a notice as the command does, on the device: the same code, and nothing is sent. */
import '../older-browsers.ts';
import '../edit/no-eval.ts';
import { aboutCounty, aboutTown, saySpan, spanOn } from '../../answers/index.ts';
import { docxOf } from '../../exchange/index.ts';
import { noticeText } from '../../import/index.ts';
import type { Register } from '../../register/index.ts';
import type { Day } from '../../schema/index.ts';
import {
  type Hit,
  type PaperFacts,
  replyTo,
  requestFor,
  sayHit,
  screen,
} from '../../screening/index.ts';
import { readCounty } from '../edit/county.ts';
import type { ScreenAsk, ScreenReply } from './messages.ts';

let opened: Promise<{ readonly register: Register; readonly today: Day }>;
let last: { readonly hits: readonly Hit[]; readonly facts: PaperFacts } | undefined;

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
  const town = register.towns.get(id);
  const hits = screen(register, text, today, town);
  const turns = town ? aboutTown(register, town) : aboutCounty(register);
  const [title = ''] = text.trim().split('\n', 1);
  last = {
    hits,
    facts: {
      title: title.trim(),
      town,
      county: register.site.county,
      span: saySpan(spanOn(register, turns, today)),
    },
  };
  say({
    reply: 'screened',
    against: town?.name ?? '全县各乡镇',
    hits: hits.map((hit) => ({ quote: hit.quote, says: sayHit(hit), item: hit.item?.id })),
  });
}

async function write(paper: 'reply' | 'request'): Promise<void> {
  if (!last) return;
  const { hits, facts } = last;
  const { today } = await opened;
  const sheet = paper === 'reply' ? replyTo(hits, facts) : requestFor(hits, facts);
  say({ reply: 'paper', name: `${sheet.title}.docx`, bytes: await docxOf(sheet, today) });
}
