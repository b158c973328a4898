/**
 * Running text as HTML, cut where components stand: what a component shows depends on the register, everything between
 * them on the text alone. Texts are Markdown and components; the reading refuses all else (register/mdx.ts). Here MDX is
 * parsed and never compiled, so that a program which slips through is refused, too, and does not run.
 */
import GithubSlugger from 'github-slugger';
import type * as satteri from 'satteri';
import { mdxTree, wordsOf } from './register/mdx-tree.ts';
import { PROSE_COMPONENTS, type ProseComponentName } from './schema/index.ts';

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

type Attributes = Readonly<Record<string, Value>>;
/** Several words: the classes of an element. */
type Value = string | number | boolean | readonly string[];

/** `text` is a whole `.mdx` file. Made without a pause, so that pages are always made in the same order. */
export function proseHtml(text: string, below?: Below): ProseHtml {
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();
  const tree = mdxTree(text, false);
  return { pieces: joined(piecesOf(tree)), headings };

  function piecesOf(node: satteri.HastNode): readonly Piece[] {
    switch (node.type) {
      case 'root':
        return node.children.flatMap(piecesOf);
      case 'text':
        return [escaped(node.value)];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [placed(node, joined(node.children.flatMap(piecesOf)))];
      case 'element':
        return elementOf(...asWritten(node), node.children.flatMap(piecesOf));
      default:
        throw new Error('正文里有会被当成程序的内容，花括号请改用“（）”');
    }
  }

  /** Name and attributes. A heading gets its anchor; below a heading of the page it stands lower and has none. */
  function asWritten(node: Element): [string, Attributes] {
    const { tagName, properties } = node;
    const depth = HEADINGS.indexOf(tagName) + 1;
    if (depth === 0) return [tagName, properties as Attributes];
    if (below) return [LOWER[below][tagName] ?? tagName, {}];
    const text = wordsOf(node);
    const slug = slugger.slug(text);
    headings.push({ depth, slug, text });
    return [tagName, { id: slug }];
  }
}

type Element = Extract<satteri.HastNode, { type: 'element' }>;
type Component = Extract<
  satteri.HastNode,
  { type: 'mdxJsxFlowElement' } | { type: 'mdxJsxTextElement' }
>;

function placed({ name, attributes }: Component, inside: readonly Piece[]): Placed {
  if (!name || !isOurs(name)) throw new Error(`没有 <${name ?? ''}> 这个组件`);
  const given = attributes.map((attribute): [string, string | true] => {
    const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? true) : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || (value !== true && typeof value !== 'string'))
      throw new Error(`<${name}> 的属性只能是引号里的文字`);
    return [attribute.name, value];
  });
  return { name, attributes: Object.fromEntries(given), inside };
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Below a heading of the page headings stand lower, and without ids, which would be doubled. */
const LOWER: Readonly<Record<Below, Readonly<Record<string, string>>>> = {
  h2: { h2: 'h3', h3: 'h4' },
  h3: { h2: 'h4', h3: 'h4' },
};
const VOID = ['br', 'hr', 'input'];

function elementOf(
  type: string,
  attributes: Attributes,
  inside: readonly Piece[],
): readonly Piece[] {
  switch (type) {
    case 'table':
      // On a narrow screen it scrolls inside its own frame.
      return [
        '<div class="scroll table" tabindex="0" role="group" aria-label="表格"><table>',
        ...inside,
        '</table></div>',
      ];
    case 'th':
      // An empty corner is no heading.
      return inside.length > 0 ? ['<th scope="col">', ...inside, '</th>'] : ['<td></td>'];
    case 'img':
      throw new Error('正文里不能放图片');
    case 'a':
      if (!/^(?:https?:\/\/|mailto:|#)/i.test(String(attributes.href)))
        throw new Error(`链接“${attributes.href}”不能这样写`);
      break;
    case 'td':
      // Without alignment, which would be an inline style.
      return ['<td>', ...inside, '</td>'];
  }
  const tag = `<${type}${written(attributes)}>`;
  return VOID.includes(type) ? [tag] : [tag, ...inside, `</${type}>`];
}

function isOurs(type: string): type is ProseComponentName {
  return Object.hasOwn(PROSE_COMPONENTS, type);
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

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === false) return '';
      if (value === true) return ` ${name}`;
      if (Array.isArray(value)) return ` class="${escaped(value.join(' '))}"`;
      return ` ${name}="${escaped(String(value))}"`;
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
