/** What was chosen goes into the address, so that it can be sent, kept and printed; what is empty leaves it. */
export function keepInAddress(
  chosen: Iterable<readonly [name: string, value: string | undefined]>,
  anchor = location.hash,
): void {
  const address = new URL(location.href);
  for (const [name, value] of chosen)
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  address.hash = anchor;
  history.replaceState(null, '', address);
}
