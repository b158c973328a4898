/**
 * Parts of a page that read otherwise on other days: `data-dated` marks the part, `data-version` what it said from
 * `data-from` to `data-until`. A day without a version of its own reads as the page was built.
 */
import { holdsOn } from './day-rows.ts';

/** Gives the function that puts in what held on a day. Of a day that is not `known` nothing is said. */
export function dayParts(): (day: string | undefined, known: boolean) => void {
  const asBuilt = new Map<Element, readonly Node[]>();
  const versions = [...document.querySelectorAll<HTMLElement>('[data-version]')];
  return (day, known) => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-dated]')) {
      const built = asBuilt.get(part) ?? [...part.childNodes];
      asBuilt.set(part, built);
      const version = versions.find(
        (one) =>
          day !== undefined &&
          one.dataset['version'] === part.dataset['dated'] &&
          holdsOn(one, day),
      );
      const then = version?.firstElementChild?.cloneNode(true).childNodes;
      // The notice that the page is out of date stays on every day.
      const past = part.querySelector('.past-span');
      part.replaceChildren(...(then ?? built));
      if (past) part.querySelector('h2')?.after(past);
      part.hidden = !known;
    }
  };
}
