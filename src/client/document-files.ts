/** On the list of 执法文书: the download links lead to the chosen town's Word files. The town is remembered. */
import { rememberedTown, rememberTown } from './town.ts';

class DocumentFiles extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const town = rememberedTown();
    if (town && [...select.options].some((option) => option.value === town)) select.value = town;
    select.addEventListener('change', () => {
      rememberTown(select.value);
      this.show(select);
    });
    this.show(select);
  }

  private show(select: HTMLSelectElement): void {
    const town = select.value;
    const name = select.selectedOptions[0]?.textContent ?? '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-file]')) {
      // What the link said without a town: the page of the document, where all towns' files stand.
      link.dataset['page'] ??= link.getAttribute('href') ?? '';
      const { file = '', page = '', title = '' } = link.dataset;
      link.setAttribute('href', town ? file.replace('/-/', `/${town}/`) : page);
      if (town) link.download = `${title}（${name}）.docx`;
      else link.removeAttribute('download');
    }
  }
}

customElements.define('document-files', DocumentFiles);
