/** The button that opens the print dialogue; without JavaScript the browser's own menu does the same. */

class PrintPage extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = this.dataset['label'] ?? '打印';
    button.addEventListener('click', () => print());
    this.append(button);
  }
}

customElements.define('print-page', PrintPage);
