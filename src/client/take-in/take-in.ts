/** 收表入库: files are dropped, read and compared on the device; what comes out is saved as an archive of drafts. */
import { make } from '../make.ts';
import { readerDay } from '../reader-day.ts';
import { saveFile } from '../save-file.ts';
import { columnsPiece, keepingPlace } from './columns.ts';
import type { Question, TakeInAsk, TakeInReply } from './messages.ts';

type Planned = Extract<TakeInReply, { reply: 'planned' }>;
type Row = Planned['shown'][number][number];

const VERDICTS = { taken: '读了', doubt: '要核对', refused: '没有读' } as const;
/** More rows than this are in the saved report only. */
const SHOWN = 300;

class TakeIn extends HTMLElement {
  private worker: Worker | undefined;
  private planned: Planned | undefined;
  private readonly answers = new Map<string, string>();
  /** Heading → what its column holds, as far as somebody said so. */
  private readonly headings = new Map<string, string>();
  /** Every question that was asked: an answered one stays, so that it can be answered otherwise. */
  private readonly asked = new Map<string, Question>();

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = () => void this.read([...(input?.files ?? [])]);
    input?.addEventListener('change', chosen);
    // On a slow line people choose before this script arrives.
    chosen();
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      void this.read([...(event.dataTransfer?.files ?? [])]);
    });
    this.querySelector('[data-do=save]')?.addEventListener('click', () => void this.save());
  }

  private piece(name: string): HTMLElement {
    return this.querySelector(`[data-piece=${name}]`) as HTMLElement;
  }

  private async read(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.say(`正在读 ${files.length} 个文件……`);
    const read = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    this.ask({ ask: 'read', files: read });
  }

  private ask(message: TakeInAsk): void {
    if (!this.worker) {
      this.worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      this.worker.addEventListener('message', ({ data }: MessageEvent<TakeInReply>) =>
        data.reply === 'failed' ? this.say(data.why) : this.show(data),
      );
      this.worker.addEventListener('error', () =>
        this.say('没有读成，请换一个新一点的浏览器，或者交给管内容的人读。'),
      );
      const whole = (address = '') => new URL(address, location.href).href;
      const { county, laws } = this.dataset;
      this.worker.postMessage({
        ask: 'open',
        county: whole(county),
        laws: whole(laws),
        day: readerDay(),
      } satisfies TakeInAsk);
    }
    this.worker.postMessage(message);
  }

  private say(text: string): void {
    this.piece('state').textContent = text;
  }

  private show(planned: Planned): void {
    this.planned = planned;
    const rows = planned.shown.flat();
    const count = (verdict: Row['verdict']) => rows.filter((row) => row.verdict === verdict).length;
    this.say(
      `读了 ${count('taken') + count('doubt')} 行，其中 ${count('doubt')} 行要核对；没有读的 ${count('refused')} 行，下面逐行写着为什么。`,
    );
    keepingPlace(this, () => {
      this.piece('questions').replaceChildren(...this.questions(planned.questions));
      this.piece('report').replaceChildren(
        ...planned.reports.map((one, i) =>
          reportOf(one, planned.shown[i] ?? [], this.columns(i, planned)),
        ),
      );
    });
    this.piece('out').hidden = Object.keys(planned.files).length === 0;
  }

  /** Every name is asked about once; the answer holds for all sheets. */
  private questions(open: readonly Question[]): HTMLElement[] {
    for (const question of open) this.asked.set(question.name, question);
    if (this.asked.size === 0) return [];
    return [
      make('h2', {}, '是不是同一件事'),
      ...[...this.asked.values()].map((question) => this.question(question)),
    ];
  }

  private question({ name, matter, called }: Question): HTMLElement {
    const select = make(
      'select',
      { 'data-keep': name },
      make('option', { value: '' }, '还没有核对，先当作新事项'),
      make('option', { value: matter }, `是“${called}”`),
      make('option', { value: '新事项' }, '不是，是新事项'),
    );
    select.value = this.answers.get(name) ?? '';
    select.addEventListener('change', () => {
      if (select.value === '') this.answers.delete(name);
      else this.answers.set(name, select.value);
      this.replan();
    });
    return make('label', { class: 'question' }, name, select);
  }

  private replan(): void {
    this.ask({
      ask: 'plan',
      answers: Object.fromEntries(this.answers),
      headings: Object.fromEntries(this.headings),
    });
  }

  /** What is said of a heading holds for every sheet that has it. */
  private columns(i: number, { columns, choices }: Planned): HTMLElement[] {
    const tell = (heading: string, word: string) => {
      if (word === '') this.headings.delete(heading);
      else this.headings.set(heading, word);
      this.replan();
    };
    return (columns[i] ?? []).flatMap((sheet, j) =>
      columnsPiece(`${i} ${j}`, sheet, choices, tell),
    );
  }

  private async save(): Promise<void> {
    if (!this.planned) return;
    const { strToU8, zipSync } = await import('fflate');
    const { files, reports } = this.planned;
    const inside = [
      ...Object.entries(files),
      ...reports.map(
        (one) => [`报告/${one.file}.json`, `${JSON.stringify(one, null, 1)}\n`] as const,
      ),
    ].map(([path, text]) => [path, strToU8(text)] as const);
    saveFile('草稿.zip', zipSync(Object.fromEntries(inside)), 'application/zip');
  }
}

function reportOf(
  { file, sheets }: Planned['reports'][number],
  rows: readonly Row[],
  columns: readonly HTMLElement[],
): HTMLElement {
  const told = sheets.filter(({ why }) => why !== '');
  const table = make(
    'table',
    { class: 'cards' },
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        ...['表和行', '结果', '事项', '依据', '为什么'].map((head) =>
          make('th', { scope: 'col' }, head),
        ),
      ),
    ),
    make('tbody', {}, ...rows.slice(0, SHOWN).map(rowOf)),
  );
  return make(
    'section',
    { class: 'section' },
    make('h2', {}, file),
    ...told.map(({ name, read, why }) =>
      make('p', { class: read ? 'quiet' : 'notice' }, `${name}：${read ? '' : '没有读。'}${why}`),
    ),
    ...columns,
    ...(rows.length > 0 ? [table] : []),
    ...(rows.length > SHOWN
      ? [make('p', { class: 'quiet' }, `还有 ${rows.length - SHOWN} 行，在下载的报告里。`)]
      : []),
  );
}

function rowOf({ sheet, row, verdict, name, type, basis, why }: Row): HTMLElement {
  const cell = (label: string, ...inside: (Node | string)[]) =>
    make('td', { 'data-label': label }, ...inside);
  const chip = make(
    'span',
    { class: verdict === 'taken' ? 'chip good' : 'chip warn' },
    VERDICTS[verdict],
  );
  return make(
    'tr',
    { 'data-verdict': verdict },
    cell('表和行', `${sheet} 第 ${row} 行`),
    cell('结果', chip),
    cell('事项', name || '—', ...(type ? [make('small', {}, ` ${type}`)] : [])),
    cell('依据', basis.map(({ law, article }) => `《${law}》${article}`).join('、') || '—'),
    cell('为什么', why || '—'),
  );
}

customElements.define('take-in', TakeIn);
