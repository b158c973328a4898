/**
 * 不服怎么办: one act stands open at a time, and with a day its last days are told under the field in which the day is
 * chosen. The reckoning is loaded when there is something to reckon.
 */
const ACTS = 'main [data-dated] .remedy';

class ObjectionDays extends HTMLElement {
  declare private day: string;
  declare private turn: number;

  connectedCallback(): void {
    this.turn = 0;
    const input = this.querySelector('input');
    const asked = new URLSearchParams(location.search).get('day');
    const show = (day = this.day) => {
      this.day = day;
      void this.show();
    };
    show(asked && input?.value === asked ? asked : '');
    document.addEventListener('day', ({ detail }: CustomEventInit<string>) => show(detail ?? ''));
    // Today has no address of its own, and is a day like others here.
    this.addEventListener('change', () => show(input?.value));
    // `toggle` does not bubble.
    const toggled = ({ target }: Event) => {
      const chosen = target as HTMLDetailsElement;
      if (!chosen.matches(ACTS)) return;
      if (chosen.open)
        for (const other of document.querySelectorAll<HTMLDetailsElement>(ACTS))
          other.open = other === chosen;
      show();
    };
    document.addEventListener('toggle', toggled, true);
  }

  private async show(): Promise<void> {
    const place = this.querySelector('[data-answer]');
    const { day } = this;
    const turn = ++this.turn;
    const act = document.querySelector<HTMLElement>(`${ACTS}[open]:not(.elsewhere)`)?.dataset[
      'act'
    ];
    if (day === '' || !act) return place?.replaceChildren();
    const { lastDays } = await import('./objection-answer.ts');
    const { cases = '[]', holidays = '' } = this.dataset;
    const lines = await lastDays(JSON.parse(cases), act, day, holidays);
    if (turn === this.turn) place?.replaceChildren(...lines);
  }
}

customElements.define('objection-days', ObjectionDays);
