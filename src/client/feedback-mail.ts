/**
 * Fills page and matter into the mail: from `?page=…&title=…`, else from the page one came from.
 * Only addresses of this site are taken, so that nobody can put words into a stranger's mail.
 */

class FeedbackMail extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const page = ownAddress(query.get('page') ?? document.referrer);
    const link = this.querySelector('a');
    if (!page || page === ownAddress(location.pathname) || !link) return;
    const title = (query.get('title') ?? '').slice(0, 100);
    const about = title ? `${title} ${page}` : page;
    const body = `哪一页：${about}\n哪里不对：\n应该是什么：\n从哪里知道的：\n怎么联系您（可以不写）：\n`;
    const subject = `纠错：${title || (this.dataset['title'] ?? '')}`;
    link.href = `mailto:${this.dataset['mail']}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    const note = this.querySelector<HTMLElement>('[data-about]');
    if (!note) return;
    note.hidden = false;
    note.textContent = `邮件里会写上您刚才看的那一页：${about}`;
  }
}

function ownAddress(address: string): string | undefined {
  try {
    const url = new URL(address, location.href);
    return address !== '' && url.origin === location.origin
      ? url.origin + url.pathname + url.hash
      : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('feedback-mail', FeedbackMail);
