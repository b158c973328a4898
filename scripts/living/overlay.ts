/** What a page hears while it is edited: reload, or the check's own words laid over it. */

/** Event stream of the running server. */
export const CHANNEL = '/.quanze/changes';
/** The script every page loads. A file of its own, because the Content-Security-Policy allows no inline ones. */
export const OVERLAY = '/.quanze/overlay.js';

export function withOverlay(html: string): string {
  const script = `<script src="${OVERLAY}" defer></script>`;
  return html.includes('</body>') ? html.replace('</body>', `${script}</body>`) : html + script;
}

/** `errors` as the check prints them; '' for none. */
export function overlayScript(errors: string): string {
  return `(() => {
  const errors = ${JSON.stringify(errors)};
  if (errors !== '') {
    const over = document.createElement('pre');
    over.textContent = errors;
    over.setAttribute('role', 'alert');
    over.style.cssText = 'position:fixed;inset:0;z-index:9999;margin:0;padding:24px;overflow:auto;background:#fff;color:#222;border:6px solid #a5281b;font:15px/1.7 ui-monospace,monospace;white-space:pre-wrap';
    document.body.append(over);
  }
  new EventSource('${CHANNEL}').onmessage = () => location.reload();
})();
`;
}
