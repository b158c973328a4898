/** 接线记录: one line a call, below the desk. */
import type { DeskCard } from '../../exchange/client.ts';
import { make } from '../make.ts';
import { keepCalls, type LoggedCall, loggedCalls, MOST_CALLS } from './log.ts';

export class CallLog {
  private calls: readonly LoggedCall[] = loggedCalls();
  private asked: Pick<LoggedCall, 'words' | 'town'> = { words: '', town: '' };
  /** Whether the last line is of the call that is on the line now: another choice replaces it. */
  private open = false;

  private readonly place: HTMLElement;
  private readonly county: string;

  constructor(place: HTMLElement, county: string) {
    this.place = place;
    this.county = county;
    const on = (name: string, then: () => void) =>
      place.querySelector(`[data-do="${name}"]`)?.addEventListener('click', then);
    on('save', () => void this.save());
    on('clear', () => this.clear());
    this.draw();
  }

  /** What is being asked now. */
  call(asked: Pick<LoggedCall, 'words' | 'town'>): void {
    this.asked = asked;
  }

  next(): void {
    this.open = false;
  }

  /** Takes the choice down; says what became of it. */
  take({ bodies: [first], title, kind }: DeskCard): string {
    const before = this.open ? this.calls.slice(0, -1) : this.calls;
    if (before.length >= MOST_CALLS) return `满 ${MOST_CALLS} 条了，请先下载、清空；这一条没有记。`;
    const call: LoggedCall = {
      ...this.asked,
      at: now(),
      title,
      body: [first?.name, first?.office].filter(Boolean).join(' '),
      phone: first?.phone ?? '',
      kind,
    };
    this.calls = [...before, call];
    this.open = true;
    this.draw();
    return keepCalls(this.calls) ? '已记下。' : '已记下，但这台设备不让保存，关掉页面就没有了。';
  }

  private clear(): void {
    if (!confirm(`清空这 ${this.calls.length} 条记录？没有下载的就没有了。`)) return;
    this.calls = [];
    this.open = false;
    keepCalls(this.calls);
    this.draw();
  }

  private async save(): Promise<void> {
    const says = this.place.querySelector('[data-say]') as HTMLElement;
    const { saveCalls } = await import('./workbook.ts');
    await saveCalls(this.calls, `${this.county}接线记录 ${now().slice(0, 10)}`).then(
      () => {
        says.textContent = '';
      },
      () => {
        says.textContent = '没有做成 Excel 文件，请再点一次。';
      },
    );
  }

  private draw(): void {
    const rows = [...this.calls].reverse().map(({ at, words, town, title, body, phone }) =>
      make(
        'tr',
        {},
        ...(
          [
            ['时间', at],
            ['来电内容', words],
            ['乡镇', town],
            ['归哪一项', title],
            ['派给', body],
            ['电话', phone],
          ] as const
        ).map(([name, text]) => make('td', { 'data-h': name }, text)),
      ),
    );
    this.place.querySelector('tbody')?.replaceChildren(...rows);
    this.place.hidden = rows.length === 0;
  }
}

/** By the clock of the device, in China's time. */
function now(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
