/** Blocks of the health report as Markdown, and as one HTML file that needs nothing else. */
import type { Block, ListItem } from './report-blocks.ts';
import { plain } from './twins/marks.ts';

export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row, i) => `| ${row.map((cell) => (i === 1 ? cell : plain(cell))).join(' | ')} |`)
        .join('\n');
    case 'list':
      return [
        `**${block.title}**`,
        '',
        ...block.items.flatMap(({ text, place, parts = [] }) => [
          `- ${plain(text)}（\`${place}\`）`,
          ...parts.map((part) => `  - ${plain(part)}`),
        ]),
      ].join('\n');
    default:
      return block satisfies never;
  }
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; font: 17px/1.7 system-ui, sans-serif; }
h1, h2 { font-family: 'Songti SC', SimSun, serif; }
h2 { margin-block-start: 2.5rem; border-block-end: 1px solid; }
table { border-collapse: collapse; inline-size: 100%; font-size: .95em; }
th, td { border: 1px solid #8888; padding: .3em .6em; text-align: start; vertical-align: top; }
summary { cursor: pointer; font-weight: 600; }
code { font-size: .85em; opacity: .75; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
@media print { details::details-content { content-visibility: visible; block-size: auto; } }
`;

export function toHtml(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.block === 'heading')?.text ?? '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${blocks.map(htmlOf).join('\n')}
</body>
</html>
`;
}

function htmlOf(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `<h${block.level}>${html(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${html(block.text)}</p>`;
    case 'table':
      return `<div class="wide"><table>\n<thead>${row('th', block.head)}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table></div>`;
    case 'list': {
      return `<details open><summary>${html(block.title)}</summary>\n<ul>\n${block.items.map(itemHtml).join('\n')}\n</ul>\n</details>`;
    }
    default:
      return block satisfies never;
  }
}

function itemHtml({ text, place, parts = [] }: ListItem): string {
  const below = parts.map((part) => `<li>${html(part)}</li>`).join('');
  return `<li>${html(text)} <code>${html(place)}</code>${below && `<ul>${below}</ul>`}</li>`;
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`;
}

function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
