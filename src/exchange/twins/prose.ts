/** Running text back as Markdown, from the tree that the check has looked through; components as words and links. */
import { DEADLINES, lawStatusOn, sayDeadline } from '../../answers/index.ts';
import { type ProseNode, proseOfFile } from '../../register/index.ts';
import type { DeadlineId } from '../../schema/index.ts';
import type { Context } from '../json.ts';
import { link, plain } from './marks.ts';

type Component = Extract<ProseNode, { kind: 'component' }>;
type Element = Extract<ProseNode, { kind: 'element' }>;

/** `file` is a whole file of prose; headings stand one deeper than the page's own. */
export function proseTwin(file: string, context: Context): string {
  const { register, asOf, url } = context;
  return blocks(proseOfFile(file).nodes, '\n\n');

  function blocks(nodes: readonly ProseNode[], between: string): string {
    return nodes.map(block).filter(Boolean).join(between);
  }

  function block(node: ProseNode): string {
    if (node.kind !== 'element') return inline(node);
    const { tag, children } = node;
    if (/^h[1-6]$/.test(tag)) return `${'#'.repeat(Number(tag.slice(1)))} ${words(children)}`;
    switch (tag) {
      case 'hr':
        return '---';
      case 'ul':
      case 'ol':
        return listOf(node);
      case 'blockquote':
        return indented(blocks(children, '\n\n'), '> ');
      case 'table':
        return tableOf(node);
      case 'pre':
        return indented(plain(words(children)), '    ');
      default:
        return words(children);
    }
  }

  function listOf({ tag, attributes, children }: Element): string {
    const first = Number(attributes['start'] ?? 1);
    return children
      .map((child, i) => {
        const mark = tag === 'ol' ? `${first + i}. ` : '- ';
        const inside = child.kind === 'element' ? child.children : [child];
        const text = inside.some(isBlock) ? blocks(inside, '\n') : words(inside);
        return mark + indented(text, ' '.repeat(mark.length)).trimStart();
      })
      .join('\n');
  }

  function tableOf(table: Element): string {
    const rows = childrenOf(table).flatMap(childrenOf);
    const lines = rows.map(
      (row) =>
        `| ${childrenOf(row)
          .map((cell) => words(cell.children))
          .join(' | ')} |`,
    );
    const [head = '', ...others] = lines;
    const rule = `| ${childrenOf(rows[0])
      .map(() => '---')
      .join(' | ')} |`;
    return [head, rule, ...others].join('\n');
  }

  function words(nodes: readonly ProseNode[]): string {
    return nodes.map(inline).join('');
  }

  function inline(node: ProseNode): string {
    if (node.kind === 'words') return plain(node.words);
    if (node.kind === 'component') return component(node);
    const inside = words(node.children);
    const { href = '' } = node.attributes;
    switch (node.tag) {
      case 'strong':
        return `**${inside}**`;
      case 'em':
        return `*${inside}*`;
      case 'del':
        return `~~${inside}~~`;
      case 'br':
        return '；';
      case 'a':
        return link(inside, href.startsWith('/') ? url(href) : href);
      default:
        return inside;
    }
  }

  function component({ name, attributes, children }: Component): string {
    const { id = '' } = attributes;
    const inside = words(children);
    switch (name) {
      case 'Matter':
        return link(inside || plain(register.matters.get(id)?.name ?? id), url(`/matters/${id}/`));
      case 'Town':
        return link(inside || plain(register.towns.get(id)?.name ?? id), url(`/towns/${id}/`));
      case 'Document':
        return link(
          plain(`《${register.documents.get(id)?.title ?? id}》`),
          url(`/documents/${id}/`),
        );
      case 'Term':
        return inside || plain(attributes['name'] ?? '');
      case 'Law':
        return cited(id, attributes['article']);
      case 'Procedure':
        return plain(`${register.procedures.get(id)?.title ?? id}：流程图见网页。`);
      case 'Deadline': {
        const deadline = DEADLINES[id as DeadlineId];
        return `${sayDeadline(deadline)}，${plain(deadline.title)}：${plain(deadline.says + (deadline.note ?? ''))}（${cited(deadline.law, deadline.article)}）`;
      }
      default:
        return name satisfies never;
    }
  }

  function cited(id: string, article = ''): string {
    const law = register.laws.get(id);
    if (!law) return plain(id);
    const status = lawStatusOn(law, asOf);
    const mark = status === '有效' ? '' : `（${status}）`;
    return link(plain(`《${law.short}》${article}`), url(`/laws/${id}/`)) + mark;
  }
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'pre', 'hr']);

function isBlock(node: ProseNode): boolean {
  return node.kind === 'element' && BLOCKS.has(node.tag);
}

function childrenOf(node: Element | undefined): readonly Element[] {
  return (node?.children ?? []).flatMap((child) => (child.kind === 'element' ? [child] : []));
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
}
