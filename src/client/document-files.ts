/** On the list of 执法文书: the Word files say the chosen town's name and remedies. The town is remembered. */
import { type OwnTown, ownTown } from './filling.ts';
import { rememberedTown, rememberTown } from './town.ts';

class DocumentFiles extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const remembered = rememberedTown();
    if (remembered && [...select.options].some((option) => option.value === remembered))
      select.value = remembered;
    select.addEventListener('change', () => rememberTown(select.value));
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-word]');
      const [option] = select.selectedOptions;
      if (!link || !option?.value) return;
      event.preventDefault();
      void this.save(link, ownTown(option));
    });
  }

  private async save({ href, dataset }: HTMLAnchorElement, town: OwnTown): Promise<void> {
    const output = this.querySelector('output');
    try {
      const { saveWord } = await import('./word-file.ts');
      await saveWord(href, `${dataset['word']}（${town.name}）.docx`, town.fills);
      if (output) output.textContent = '';
    } catch {
      if (output) output.textContent = 'Word 文件没有取到，请联网后再试。';
    }
  }
}

customElements.define('document-files', DocumentFiles);
