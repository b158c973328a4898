/** Back comes to where one was: a page drawn by a script is still too short when the browser itself would scroll. */

/** Gives the function that goes there, once, when the page has its length. */
export function keepSpot(): () => void {
  let spot: unknown = history.state?.spot;
  addEventListener('pagehide', () =>
    history.replaceState({ ...history.state, spot: scrollY }, '', location.href),
  );
  return () => {
    if (typeof spot === 'number' && scrollY === 0) scrollTo(0, spot);
    spot = undefined;
  };
}
