/** Hides itself once the day in `data-until` is over, by the clock of the device in China's time. */

class UntilDay extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(
      new Date(),
    );
    this.hidden = today > (this.dataset['until'] ?? today);
  }
}

customElements.define('until-day', UntilDay);
