/**
 * Running text as HTML, cut where components stand: what a component shows depends on the register, everything between
 * them on the text alone. Made from the tree that the check has looked through, so that whatever it let pass has a page.
 */
import { type ProseElement, type ProseNode, proseOfFile, wordsOf } from './register/index.ts';
import type { ProseComponentName } from './schema/index.ts';

/** A text ready for pages. Can be kept as JSON. */
export interface ProseHtml {
  readonly pieces: readonly Piece[];
  readonly headings: readonly Heading[];
}

/** A stretch of HTML, or a component. */
export type Piece = string | Placed;

export interface Placed {
  readonly name: ProseComponentName;
  readonly attributes: Attributes;
  /** What it encloses; empty where it brings its own words. */
  readonly inside: readonly Piece[];
}

export interface Heading {
  readonly depth: number;
  /** Its anchor. */
  readonly slug: string;
  readonly text: string;
}

/** The heading a text stands under, where it is one of several texts on a page. */
export type Below = 'h2' | 'h3';

type Attributes = Readonly<Record<string, string>>;

/**
 * `file` is a whole file of prose; `href` makes the address of a link out of a path of the site, or an anchor of the text.
 * Throws what the check says where it has not let the text pass.
 */
export function proseHtml(file: string, below?: Below, href = (path: string) => path): ProseHtml {
  const { nodes, faults } = proseOfFile(file);
  const [fault] = faults;
  if (fault) throw new Error(`第 ${fault.at.line} 行：${fault.message}，${fault.hint}`);
  const headings: Heading[] = [];
  return { pieces: joined(between(nodes, '\n')), headings };

  function between(blocks: readonly ProseNode[], sign: string): Piece[] {
    return blocks.flatMap((node, i) => (i > 0 ? [sign, ...pieces(node)] : pieces(node)));
  }

  function pieces(node: ProseNode): readonly Piece[] {
    if (node.kind === 'words') return [escaped(node.words)];
    if (node.kind === 'component')
      return [
        {
          name: node.name,
          attributes: node.attributes,
          inside: joined(node.children.flatMap(pieces)),
        },
      ];
    return element(node);
  }

  function element(node: ProseElement): readonly Piece[] {
    const { tag, attributes, children } = node;
    if (/^h[1-6]$/.test(tag)) return heading(node);
    switch (tag) {
      case 'br':
      case 'hr':
        return [`<${tag}>`];
      case 'ul':
      case 'ol':
      case 'blockquote':
        return framed(tag, attributes, ['\n', ...between(children, '\n'), '\n']);
      case 'li':
        return framed(tag, attributes, listItem(children));
      case 'table':
        // On a narrow screen it scrolls inside its own frame.
        return [
          `<div class="scroll table columns-${Math.min(4, columnsOf(node))}" tabindex="0" role="group" aria-label="表格">`,
          ...framed(tag, attributes, ['\n', ...between(children, '\n'), '\n']),
          '</div>',
        ];
      case 'thead':
      case 'tbody':
      case 'tr':
        return framed(tag, {}, ['\n', ...between(children, '\n'), '\n']);
      case 'a': {
        const { href: address = '', ...others } = attributes;
        const whole = /^[/#]/.test(address) ? href(address) : address;
        return framed(tag, { href: whole, ...others }, children.flatMap(pieces));
      }
      case 'th':
        // An empty corner is no heading.
        if (children.length === 0) return ['<td></td>'];
        return framed(tag, { scope: 'col' }, children.flatMap(pieces));
      default:
        return framed(tag, attributes, children.flatMap(pieces));
    }
  }

  /** Below a heading of the page it stands lower and has no anchor, because two could be alike. */
  function heading({ tag, attributes, children }: ProseElement): Piece[] {
    const inside = children.flatMap(pieces);
    if (below) return framed(LOWER[below][tag] ?? tag, {}, inside);
    const text = children.map(wordsOf).join('');
    const { id } = attributes;
    if (id !== undefined) headings.push({ depth: Number(tag.slice(1)), slug: id, text });
    return framed(tag, attributes, inside);
  }

  /** Words of an item that stands close to the next are on the line of its mark. */
  function listItem(children: readonly ProseNode[]): readonly Piece[] {
    const isTight = (node: ProseNode | undefined) => node?.kind === 'element' && node.tight;
    return [
      ...children.flatMap((node, i) => {
        if (node.kind === 'element' && node.tight)
          return [...(i > 0 ? ['\n'] : []), ...node.children.flatMap(pieces)];
        return ['\n', ...pieces(node)];
      }),
      ...(children.length === 0 || isTight(children.at(-1)) ? [] : ['\n']),
    ];
  }
}

/** Below a heading of the page headings stand lower. */
const LOWER: Readonly<Record<Below, Readonly<Record<string, string>>>> = {
  h2: { h2: 'h3', h3: 'h4' },
  h3: { h2: 'h4', h3: 'h4' },
};

/** How many columns a table has: a wide one keeps its width on a phone. */
function columnsOf(table: ProseElement): number {
  const inside = (node: ProseNode | undefined) => (node?.kind === 'element' ? node.children : []);
  return inside(inside(table.children[0])[0]).length;
}

function framed(tag: string, attributes: Attributes, inside: readonly Piece[]): Piece[] {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return [`<${tag}${written.join('')}>`, ...inside, `</${tag}>`];
}

/** The same with as few pieces as there can be. */
function joined(pieces: readonly Piece[]): Piece[] {
  const few: Piece[] = [];
  for (const piece of pieces) {
    const last = few.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') few[few.length - 1] = last + piece;
    else few.push(piece);
  }
  return few;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML and in its attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
