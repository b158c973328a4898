/**
 * Running text as HTML, cut where components stand: what a component shows depends on the register, everything between
 * them on the text alone. Texts are Markdown and components; the reading has refused all else (register/mdx.ts).
 */
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
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

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** `text` is a whole `.mdx` file. Made without a pause, so that pages are always made in the same order. */
export function proseHtml(text: string, below?: Below): ProseHtml {
  const result = mdxToJs(text, {
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    features: { gfm: true, frontmatter: true, smartPunctuation: true },
    hastPlugins: [satteriHeadingIdsPlugin()],
    data: {
      astro: {
        frontmatter: {},
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
  });
  if (result instanceof Promise) throw new Error('a plugin that waits makes pages differ');
  // What MDX gives is a program that calls for elements from the inside out. It is run once, here, and never on a page.
  const element = (type: string, { children, ...attributes }: Asked): Made => ({
    pieces: elementOf(type, attributes as Attributes, piecesOf(children), below),
  });
  const { default: run } = new Function(result.code)({ Fragment, jsx: element, jsxs: element });
  const { pieces } = run({ components: OURS }) as Made;
  const { headings } = (result.data as { astro: { headings: Heading[] } }).astro;
  return { pieces: joined(pieces), headings };
}

/** What the program asks for. */
interface Asked {
  readonly children?: Child | readonly Child[];
  readonly [attribute: string]: unknown;
}

/** What it is given. */
interface Made {
  readonly pieces: readonly Piece[];
}

/** Plain text, or an element. */
type Child = string | Made;

const Fragment = '';
/** Components are asked for by their names. */
const OURS = Object.fromEntries(Object.keys(PROSE_COMPONENTS).map((name) => [name, name]));
const VOID = new Set(['br', 'hr', 'input']);
/** Headings below a heading of the page stand lower, and without ids, which would be doubled. */
const LOWER: Readonly<Record<Below, Readonly<Record<string, string>>>> = {
  h2: { h2: 'h3', h3: 'h4' },
  h3: { h2: 'h4', h3: 'h4' },
};

function elementOf(
  type: string,
  attributes: Attributes,
  inside: readonly Piece[],
  below: Below | undefined,
): readonly Piece[] {
  if (type === Fragment) return inside;
  if (isOurs(type)) return [{ name: type, attributes, inside: joined(inside) }];
  const lower = below && LOWER[below][type];
  if (lower) return [`<${lower}>`, ...inside, `</${lower}>`];
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
    case 'td':
      // Without alignment, which would be an inline style.
      return ['<td>', ...inside, '</td>'];
  }
  const tag = `<${type}${written(attributes)}>`;
  return VOID.has(type) ? [tag] : [tag, ...inside, `</${type}>`];
}

function isOurs(type: string): type is ProseComponentName {
  return Object.hasOwn(PROSE_COMPONENTS, type);
}

function piecesOf(children: Asked['children']): readonly Piece[] {
  if (typeof children === 'string') return [escaped(children)];
  if (Array.isArray(children)) return children.flatMap(piecesOf);
  return (children as Made | undefined)?.pieces ?? [];
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
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
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
