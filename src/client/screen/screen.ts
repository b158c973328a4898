/** 审来文: a notice is pasted or chosen, read on the device, and shown sentence by sentence. */
import { make } from '../make.ts';
import { readerDay } from '../reader-day.ts';
import { saveFile } from '../save-file.ts';
import type { ScreenAsk, ScreenReply, ShownHit } from './messages.ts';

class NoticeScreen extends HTMLElement {
  private worker: Worker | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.read();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-paper]'))
      button.addEventListener('click', () =>
        this.ask({ ask: 'paper', paper: button.dataset['paper'] as 'reply' | 'request' }),
      );
  }

  private async read(): Promise<void> {
    const [file] = this.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
    const pasted = this.querySelector('textarea')?.value.trim() ?? '';
    if (!file && pasted === '') return this.say('先贴一段来文，或者选一个文件。');
    this.say('正在读……');
    this.ask({
      ask: 'screen',
      notice: pasted !== '' || !file ? pasted : new Uint8Array(await file.arrayBuffer()),
      town: this.querySelector('select')?.value ?? '',
    });
  }

  private ask(message: ScreenAsk): void {
    if (!this.worker) {
      this.worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      this.worker.addEventListener('message', ({ data }: MessageEvent<ScreenReply>) =>
        this.answer(data),
      );
      this.worker.addEventListener('error', () =>
        this.say('没有读成，请换一个新一点的浏览器，或者交给管内容的人，用 screen 命令读。'),
      );
      const county = new URL(this.dataset['county'] ?? '', location.href).href;
      this.worker.postMessage({ ask: 'open', county, day: readerDay() } satisfies ScreenAsk);
    }
    this.worker.postMessage(message);
  }

  private answer(reply: ScreenReply): void {
    switch (reply.reply) {
      case 'failed':
        this.piece('hits').replaceChildren();
        this.piece('out').hidden = true;
        return this.say(reply.why);
      case 'paper':
        return saveFile(reply.name, reply.bytes as Uint8Array<ArrayBuffer>);
      case 'screened':
        return this.show(reply);
      default:
        return reply satisfies never;
    }
  }

  private show({ hits, against, called }: Extract<ScreenReply, { reply: 'screened' }>): void {
    const outside = hits.filter(({ item }) => item === undefined).length;
    this.say(
      hits.length === 0
        ? `没有读到要${called}去做的话。程序会漏，还请自己看一遍。`
        : `对照${against}的清单：${hits.length} 处要${called}去做，${outside} 处不在清单上。`,
    );
    this.piece('hits').replaceChildren(...hits.map((hit) => this.row(hit)));
    this.piece('out').hidden = hits.length === 0;
  }

  private row({ quote, says, item }: ShownHit): HTMLElement {
    const link = make('a', { href: `${this.dataset['matters']}${item}/` }, says);
    return make(
      'li',
      { class: 'card', 'data-item': item ?? '' },
      make('blockquote', {}, quote),
      make(
        'p',
        {},
        make(
          'span',
          { class: item === undefined ? 'chip warn' : 'chip good' },
          item === undefined ? '清单外' : '清单内',
        ),
        ' ',
        item === undefined ? says : link,
      ),
    );
  }

  private piece(name: string): HTMLElement {
    return this.querySelector(`[data-piece=${name}]`) as HTMLElement;
  }

  private say(text: string): void {
    this.piece('state').textContent = text;
  }
}

customElements.define('notice-screen', NoticeScreen);
