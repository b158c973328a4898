/** The editor of one file: the form, what it changes and what is wrong with it, drafts, and the way out. */
import '../older-browsers.ts';
import type { PickLists, Sentence } from '../../answers/index.ts';
import type { FileContent } from '../../editing/index.ts';
import type { Consequences, Opened, Said } from './desk.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';
import { type Form, makeForm, type Sheet } from './form.ts';
import { formOf, type JsonSchema } from './form-model.ts';
import { forgeAddress, handOver } from './hand-over.ts';
import type { Ask, Reply } from './messages.ts';
import { showPreview } from './prose-tools.ts';
import { bodyField, picksFor } from './sheet.ts';
import { showChanges, showProblems } from './show.ts';
import { type Path, valueAt, withValue } from './values.ts';

/** Where the site keeps what the editor needs. */
export interface Places {
  readonly county: string;
  readonly schemas: string;
  readonly day: string;
  readonly editUrl?: string;
}

/** A pause in typing after which the file is written and checked. */
const PAUSE = 250;

export async function startEditor(
  desk: HTMLElement,
  path: string,
  places: Places,
  at?: string,
): Promise<void> {
  const piece = <T extends HTMLElement>(name: string) =>
    desk.querySelector<T>(`[data-piece=${name}]`) as T;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: Ask) => worker.postMessage(message);
  const { file, folder, picks } = await opened(worker, ask, path, places);
  const schema = (await (
    await fetch(`${places.schemas}${file.kind}.schema.json`)
  ).json()) as JsonSchema;

  const draft = draftOf(path);
  let content = draft?.content ?? file.content;
  let turn = 0;
  let text = file.text;
  let sentences: readonly Sentence[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let form = drawn();

  piece('news').hidden = draft === undefined || draft.base === file.text;
  piece('drop').addEventListener('click', () => {
    content = file.content;
    piece('news').hidden = true;
    dropDraft(path);
    form = drawn();
    begin();
    write();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
  handOver(
    piece<HTMLFormElement>('letter'),
    () => ({ folder, files: [{ path, before: file.text, now: text }], says: said(sentences) }),
    (done) => {
      piece('copied').textContent = done
        ? '复制好了。'
        : '浏览器不让复制，请在下面的全文里自己选。';
      if (!done) piece<HTMLDetailsElement>('whole').open = true;
    },
  );
  const forge = piece<HTMLAnchorElement>('forge');
  if (places.editUrl) forge.href = forgeAddress(places.editUrl, folder, path);
  forge.hidden = !places.editUrl;
  desk.hidden = false;
  begin();
  write();
  if (at) form.reveal(placeOf(at));

  function drawn(): Form {
    const sheet: Sheet = {
      get: (where) => valueAt(whole(), where),
      set(where, value) {
        content = parted(withValue(whole(), where, value));
        keepDraft(path, { base: file.text, content });
        begin();
        waiting = setTimeout(write, PAUSE);
      },
      picks: (of, where) => picksFor(picks, of, path, where),
    };
    const root = formOf(schema, file.order);
    return makeForm(piece('form'), content.body === undefined ? root : bodyField(root), sheet);
  }

  /** To the form the words of a page are one more field. */
  function whole(): unknown {
    return content.body === undefined
      ? content.value
      : { ...(content.value as object), body: content.body };
  }

  function parted(value: unknown): FileContent {
    if (content.body === undefined) return { value };
    const { body = '', ...fields } = value as { readonly body?: string };
    return { value: fields, body };
  }

  /** Replies to earlier changes are ignored from here on. */
  function begin(): void {
    clearTimeout(waiting);
    turn++;
    piece('state').textContent = '正在检查……';
    desk.dataset['state'] = 'busy';
  }

  function write(): void {
    ask({ ask: 'write', turn, content });
  }

  function hear(data: Reply): void {
    if (data.reply === 'written' && data.turn === turn) {
      ({ text } = data);
      piece('text').textContent = text;
      if (data.preview !== undefined) showPreview(piece('form'), data.preview);
      if (text === file.text) dropDraft(path);
      else keepDraft(path, { base: file.text, content, text });
      piece('hand').hidden = text === file.text;
      piece('drop').hidden = text === file.text;
      if (data.problems.length > 0)
        show(data.problems, { elsewhere: [], gone: 0, sentences: [] }, true);
    }
    if (data.reply === 'consequences' && data.turn === turn) show(data.problems, data, false);
    if (data.reply === 'failed') piece('state').textContent = '全县的内容没有取到，请联网后再试。';
  }

  function show(
    problems: readonly Said[],
    rest: Omit<Consequences, 'problems'>,
    unfinished: boolean,
  ): void {
    ({ sentences } = rest);
    if (text !== file.text)
      keepDraft(path, { base: file.text, content, text, says: said(sentences) });
    form.show(problems);
    showProblems(piece('problems'), problems, rest, (where) => form.reveal(where));
    showChanges(piece('changes'), sentences, unfinished && text !== file.text);
    const errors = [...problems, ...rest.elsewhere].filter(
      ({ severity }) => severity === 'error',
    ).length;
    const changed = text === file.text ? '没有改动' : '改了，没有交';
    piece('state').textContent =
      errors > 0 ? `${changed}；有 ${errors} 处错误，改好才能发布。` : `${changed}。`;
    desk.dataset['state'] = 'ready';
  }

  /** `basis.0.article`, or in a list the id of an entry's matter. */
  function placeOf(where: string): Path {
    const { value } = content;
    if (!Array.isArray(value))
      return where.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const index = value.findLastIndex(
      (entry) => (entry as { readonly matter?: string }).matter === where,
    );
    return [Math.max(index, 0)];
  }
}

function said(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ says, details }) => [says, ...details]);
}

type Start = { readonly file: Opened; readonly folder: string; readonly picks: PickLists };

function opened(
  worker: Worker,
  ask: (message: Ask) => void,
  path: string,
  { county, day }: Places,
): Promise<Start> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () =>
      reject(new Error('编辑器没有打开，请换一个新一点的浏览器。')),
    );
    worker.addEventListener('message', function first({ data }: MessageEvent<Reply>) {
      worker.removeEventListener('message', first);
      if (data.reply === 'opened') resolve(data);
      else if (data.reply === 'nothing')
        reject(new Error('这份文件不能在网页里改，请用文字编辑器改。'));
      else reject(new Error('全县的内容没有取到，请联网后再试。'));
    });
    ask({ ask: 'open', county: new URL(county, location.href).href, path, day });
  });
}
