/** Words of the county as data inside Markdown: no sign of theirs makes a heading, a link, a list or HTML. */

/** On one line, whatever stood on several. */
export function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([#+-]|=+\s*$)/, '$1\\$2')
    .replace(/^(\s*\d+)(?=[.)])/, '$1\\');
}

export function link(text: string, address: string): string {
  return `[${text}](<${address.replace(/[<>\\]|\s/g, encodeURIComponent)}>)`;
}

/** `- 名：值`; nothing where there is no value. `value` is Markdown. */
export function item(name: string, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [`- ${name}：${value}`];
}

/** A part with its heading; nothing where it has nothing to say. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

export function documentOf(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
