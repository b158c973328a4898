/** Reading a county and asking all rules takes a second or two: done here, so that typing never waits. */
import '../older-browsers.ts';
import './no-eval.ts';
import type { PickLists } from '../../answers/index.ts';
import { type Desk, deskFor } from './desk.ts';
import type { Ask, County, Reply } from './messages.ts';
import { previewOf } from './preview.ts';

let desk: Desk | undefined;
let path = '';
let preview: (text: string) => { readonly preview?: string } = () => ({});
let waiting: ReturnType<typeof setTimeout> | undefined;

function say(reply: Reply): void {
  postMessage(reply);
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.ask === 'open') void open(data).catch(() => say({ reply: 'failed' }));
  else write(data);
});

async function open({ county, path: asked, day }: Extract<Ask, { ask: 'open' }>): Promise<void> {
  const reply = await fetch(county);
  if (!reply.ok) throw new Error(String(reply.status));
  const { folder, files, picks, lawIndex } = (await reply.json()) as County;
  path = asked;
  desk = deskFor(files, folder, day, lawIndex);
  preview = path.endsWith('.mdx') ? previewer(picks, county) : () => ({});
  const file = desk.open(path);
  say(file ? { reply: 'opened', file, folder, picks } : { reply: 'nothing' });
}

function previewer(picks: PickLists, county: string): typeof preview {
  const site = new URL('..', county).pathname;
  return (text) => ({ preview: previewOf(text, picks, site) });
}

/** Only the last of several changes in a row is checked. */
function write({ turn, content }: Extract<Ask, { ask: 'write' }>): void {
  if (!desk) return;
  const at = desk;
  const written = at.write(path, content);
  say({ reply: 'written', turn, ...written, ...preview(written.text) });
  clearTimeout(waiting);
  if (written.problems.length === 0)
    waiting = setTimeout(
      () => say({ reply: 'consequences', turn, ...at.consequences(path, written.text) }),
      0,
    );
}
