/** Scores the questions of a handbook part on the device. Nothing is sent or kept. */

class SelfTest extends HTMLElement {
  connectedCallback(): void {
    // On a slow line people answer before this script arrives.
    for (const input of this.chosen()) this.judge(input);
    this.addEventListener('change', (event) => this.judge(event.target as HTMLInputElement));
  }

  private judge(input: HTMLInputElement): void {
    const question = input.closest('li');
    for (const label of question?.querySelectorAll('label') ?? []) delete label.dataset['said'];
    const label = input.closest('label');
    if (label) label.dataset['said'] = isRight(input) ? '✓ 对' : '✗ 不对';
    const details = question?.querySelector('details');
    if (details) details.open = true;
    this.sayScore();
  }

  private chosen(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:checked')];
  }

  private sayScore(): void {
    const all = this.querySelectorAll('fieldset').length;
    const chosen = this.chosen();
    const right = chosen.filter(isRight).length;
    const output = this.querySelector('output');
    const rest = all - chosen.length;
    if (output)
      output.textContent = `答对 ${right} 题${rest > 0 ? `，还有 ${rest} 题没做` : `，一共 ${all} 题`}`;
  }
}

/** Astro writes `data-right` for true and `data-right="false"` or nothing for false. */
function isRight(input: HTMLInputElement): boolean {
  const { right } = input.dataset;
  return right !== undefined && right !== 'false';
}

customElements.define('self-test', SelfTest);
