/**
 * 办案向导: shows one step of the page at a time. The address is the state (`?matter=…&town=…&party=…`), every step is
 * an entry of the browser's history, so that back and a sent link work.
 */
import { type CaseFacts, chooseProcedure } from '../answers/client.ts';
import type { GuideCases } from '../answers/index.ts';
import { make } from './make.ts';
import { saidOfPast } from './past-span.ts';
import { rememberTown } from './town.ts';
import { isUnrecorded, UNRECORDED } from './unrecorded.ts';

const QUESTIONS = ['party', 'facts', 'gravity', 'measure'] as const;
type Step = 'matter' | 'town' | 'choose' | 'do';

class CaseGuide extends HTMLElement {
  private cases: Promise<GuideCases> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(
        'a[data-matter], a[data-town], a[data-go]',
      );
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { matter, town, go } = link.dataset;
      if (town) rememberTown(town);
      this.go(go ?? addressWith({ ...(matter ? { matter } : {}), ...(town ? { town } : {}) }));
    });
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(form);
      this.go(
        addressWith(Object.fromEntries(QUESTIONS.map((name) => [name, String(data.get(name))]))),
      );
    });
    this.querySelector('[data-act-day]')?.addEventListener('change', (event) => {
      history.replaceState(
        null,
        '',
        addressWith({ day: (event.target as HTMLInputElement).value }),
      );
      void this.show(false);
    });
    addEventListener('popstate', () => void this.show(true));
    void this.show(false);
  }

  private go(search: string): void {
    history.pushState(null, '', search);
    void this.show(true);
  }

  private async show(moved: boolean): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const matter = asked.get('matter') ?? '';
    const town = asked.get('town') ?? '';
    const known = matter ? await this.load() : undefined;
    const found = known?.matters[matter];
    const power = found?.towns[town];
    const facts = power?.held ? factsOf(asked) : undefined;
    const step: Step = !found ? 'matter' : !power ? 'town' : !facts ? 'choose' : 'do';
    const place = [...this.querySelectorAll<HTMLElement>('a.tab[data-town]')].find(
      (a) => a.dataset['town'] === town,
    );
    const actDay = asked.get('day') ?? '';
    const onDay = actDay ? `&day=${actDay}` : '';
    this.trail([
      ...(found ? [{ name: found.spoken, search: '?' }] : []),
      ...(found && power
        ? [{ name: place?.textContent ?? '', search: `?matter=${matter}${onDay}` }]
        : []),
      ...(facts ? [{ name: facts.party, search: `?matter=${matter}&town=${town}${onDay}` }] : []),
    ]);
    const box = this.querySelector<HTMLElement>('[data-power]');
    if (box) {
      box.hidden = !power;
      const page = `${this.dataset['matterPage']}${matter}/${actDay ? `?day=${actDay}` : ''}#${town}`;
      if (found && power)
        box.replaceChildren(powerCard(found, power, place?.dataset['local'] ?? '', page, actDay));
    }
    const when = this.querySelector<HTMLElement>('[data-act-day]');
    if (when) when.hidden = !power?.held;
    const field = when?.querySelector('input');
    if (field) field.value = actDay;
    for (const section of this.querySelectorAll<HTMLElement>('[data-step]'))
      section.hidden = section.dataset['step'] !== step || (step === 'choose' && !power?.held);
    const conditions = this.querySelector<HTMLElement>('[data-conditions]');
    if (conditions) conditions.hidden = true;
    if (facts && found) this.verdict(facts, lawOf(found, actDay).least[facts.party]);
    if (moved) {
      const heading = this.querySelector<HTMLElement>('[data-step]:not([hidden]) h2') ?? box;
      heading?.focus({ preventScroll: true });
      (step === 'choose' ? box : heading)?.scrollIntoView({ block: 'start' });
    }
  }

  private async load(): Promise<GuideCases | undefined> {
    this.cases ??= fetch(this.dataset['cases'] ?? '').then((answer) => answer.json());
    return this.cases.catch(() => {
      this.cases = undefined;
      return undefined;
    });
  }

  /** What was chosen so far; each leads back to its step. */
  private trail(done: readonly { readonly name: string; readonly search: string }[]): void {
    const list = this.querySelector<HTMLElement>('[data-trail]');
    if (!list) return;
    list.hidden = done.length === 0;
    list.replaceChildren(
      ...done.map(({ name, search }) => {
        const go = search === '?' ? location.pathname : search;
        const link = make('a', { class: 'pill', href: search, 'data-go': go }, `${name} · 重选`);
        return make('li', {}, link);
      }),
    );
  }

  private verdict(facts: CaseFacts, least: number): void {
    const choice = chooseProcedure(facts, least);
    const box = this.querySelector<HTMLElement>('[data-verdict]');
    if (!box) return;
    box.hidden = false;
    const lines = [make('p', {}, `走${choice.procedure}。${choice.reason}`)];
    if (choice.leniency) {
      const says =
        choice.leniency === '不予处罚'
          ? '这种情形不予处罚，要对当事人进行教育；案卷照样要查清、记全。'
          : '这种情形可以不予处罚；看裁量基准，不罚的也要教育。';
      lines.unshift(make('p', {}, says));
    }
    if (choice.hearing) lines.push(make('p', {}, '作决定以前，要告知当事人有权要求听证。'));
    // The links stand in the table of conditions already.
    const cites = make('p', { class: 'row small' });
    for (const { article } of choice.basis) {
      const link = [...this.querySelectorAll('[data-conditions] .cites a')].find((a) =>
        a.textContent?.endsWith(`》${article}`),
      );
      if (link) cites.append(link.cloneNode(true));
    }
    box.replaceChildren(...lines, cites);
    for (const section of this.querySelectorAll<HTMLElement>('[data-procedure]'))
      section.hidden = section.dataset['procedure'] !== choice.procedure;
  }
}

type Case = GuideCases['matters'][string];

/** Whether the town has the power today, and whom to turn to otherwise. */
function powerCard(
  found: Case,
  power: Case['towns'][string],
  local: string,
  page: string,
  actDay: string,
): HTMLElement {
  const held = `${local}今天${power.held ? '有' : '没有'}这个权`;
  const chip = make('span', { class: power.held ? 'chip good' : 'chip warn' }, held);
  const head = make('p', {}, chip, ` ${power.mode}：${found.name}`);
  const says = power.instead
    ? power.instead
    : power.held
      ? `由${power.by}办，以${power.inNameOf}名义作决定。`
      : `归${power.by}。先劝阻、记下来，交给${power.by}办，${local}不能处罚。`;
  const line = make('p', {}, power.instead ? says : `${says}电话 `);
  if (!power.instead) {
    const href = `tel:${power.phone.replaceAll(' ', '')}`;
    line.append(make('a', { class: 'tel', href }, power.phone));
  }
  const card = make('div', { class: 'card' }, head);
  const past = saidOfPast();
  if (past) card.append(make('p', { class: 'notice' }, past));
  card.append(line);
  for (const says of lawOf(found, actDay).says) card.append(make('p', { class: 'quiet' }, says));
  card.append(make('a', { href: page }, '看这一项的裁量基准、依据和救济'));
  return card;
}

/** What is said of the law of the day of the act, and the smallest fines by it. */
function lawOf(found: Case, actDay: string): Pick<Case['earlier'][number], 'says' | 'least'> {
  if (isUnrecorded(actDay, found.known)) return { says: [UNRECORDED], least: { 个人: 0, 单位: 0 } };
  const earlier = found.earlier.find(({ from, until = '' }) => from <= actDay && actDay <= until);
  const { fines, least } = found;
  return earlier ?? { says: fines.length > 0 ? [`法定罚款：${fines.join('；')}`] : [], least };
}

function factsOf(asked: URLSearchParams): CaseFacts | undefined {
  const answers = QUESTIONS.map((name) => [name, asked.get(name)] as const);
  const valid = answers.every(
    ([name, value]) =>
      value && document.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`),
  );
  return valid ? (Object.fromEntries(answers) as unknown as CaseFacts) : undefined;
}

/** The address with these changes. */
function addressWith(changes: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(changes)) search.set(key, value);
  return `?${search}`;
}

customElements.define('case-guide', CaseGuide);
