/**
 * 朗读: the short answer read out by the device's own voice. Without such a voice there is no button. Sentence by
 * sentence, because some browsers fall silent in the middle of a long text.
 */
class ReadAloud extends HTMLElement {
  declare private button: HTMLButtonElement;
  /** Changes with every start and stop, so that a voice that ends late does not go on. */
  declare private turn: number;

  connectedCallback(): void {
    this.hidden = !('speechSynthesis' in window);
    if (this.hidden) return;
    this.turn = 0;
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'tab';
    this.button.addEventListener('click', () =>
      this.dataset['state'] === 'on' ? this.stop() : void this.start(),
    );
    this.append(this.button);
    this.show('off');
    // Otherwise the voice goes on over the next page.
    addEventListener('pagehide', () => this.stop());
  }

  private async start(): Promise<void> {
    const turn = ++this.turn;
    speechSynthesis.cancel();
    this.show('on');
    const { spoken } = await import('./speaking.ts');
    this.speak(spoken(this.source()), turn);
  }

  private speak([first, ...rest]: readonly string[], turn: number): void {
    if (turn !== this.turn) return;
    if (first === undefined) return this.stop();
    const utterance = new SpeechSynthesisUtterance(first);
    utterance.lang = 'zh-CN';
    utterance.rate = 0.9;
    utterance.onend = () => this.speak(rest, turn);
    utterance.onerror = () => turn === this.turn && this.stop();
    speechSynthesis.speak(utterance);
  }

  private stop(): void {
    this.turn++;
    if (this.dataset['state'] === 'on') speechSynthesis.cancel();
    this.show('off');
  }

  private show(state: 'on' | 'off'): void {
    this.dataset['state'] = state;
    this.button.textContent = state === 'on' ? '停止朗读' : '朗读';
    this.button.setAttribute('aria-pressed', String(state === 'on'));
  }

  /** Headings and paragraphs of what is read, in order; of several cards the one that is shown. */
  private source(): string[] {
    const wanted = [...document.querySelectorAll<HTMLElement>(this.dataset['of'] ?? 'h1')];
    return wanted
      .filter((element) => element.getClientRects().length > 0)
      .flatMap((element) => {
        const parts = element.querySelectorAll<HTMLElement>('h2, dt, dd');
        return parts.length === 0
          ? [element.innerText]
          : [...parts].map((part) => `${part.innerText}${part.matches('dt') ? '：' : '。'}`);
      });
  }
}

customElements.define('read-aloud', ReadAloud);
