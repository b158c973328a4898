/**
 * Remembers on the device where in the handbook one was reading. On a section (`page`) it notes the section and the
 * heading last passed; on the contents page it offers to go on from there.
 */
import { ownKey } from './storage-key.ts';

interface Place {
  readonly path: string;
  readonly title: string;
}

class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const { path, title } = this.dataset;
    if (path && title) this.follow({ path, title });
    else this.offer();
  }

  private follow(place: Place): void {
    keep(place);
    const passed = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) keep({ ...place, path: `${place.path}#${target.id}` });
    });
    for (const heading of document.querySelectorAll('.prose > h2[id]')) passed.observe(heading);
  }

  private offer(): void {
    const place = kept();
    if (!place) return;
    const link = document.createElement('a');
    link.className = 'button';
    link.href = place.path;
    link.textContent = `接着看：${place.title}`;
    this.append(link);
  }
}

function keep(place: Place): void {
  try {
    localStorage.setItem(ownKey('reading'), JSON.stringify(place));
  } catch {
    // Storage may be forbidden; then there is nothing to go on from.
  }
}

function kept(): Place | undefined {
  try {
    const { path, title } = JSON.parse(
      localStorage.getItem(ownKey('reading')) ?? '{}',
    ) as Partial<Place>;
    // Only addresses of this site, whatever else may have written here.
    return typeof path === 'string' && /^\/(?!\/)/.test(path) && typeof title === 'string'
      ? { path, title }
      : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('reading-place', ReadingPlace);
