/**
 * Running text as HTML, cut where components stand: what a component shows depends on the register, everything between
 * them on the text alone. Texts are Markdown and components; the reading has refused all else (register/mdx.ts).
 */
import { createRequire } from 'node:module';
import GithubSlugger from 'github-slugger';
import type * as satteri from 'satteri';
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
  const result = compiler().mdxToJs(text, {
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    features: { gfm: true, frontmatter: true, smartPunctuation: true },
  });
  if (result instanceof Promise) throw new Error('a plugin that waits makes pages differ');
  const headings: Heading[] = [];
  const slugger = new GithubSlugger();

  // What MDX gives is a program that asks for elements, inner ones first. It is run once, here, and never on a page.
  const element = (type: string, { children, ...attributes }: Asked): Made => {
    const { pieces, text } = madeOf(children);
    const depth = HEADINGS.indexOf(type) + 1;
    if (depth === 0) return { pieces: elementOf(type, attributes as Attributes, pieces), text };
    if (below) return { pieces: elementOf(LOWER[below][type] ?? type, {}, pieces), text };
    const slug = slugger.slug(text);
    headings.push({ depth, slug, text });
    return { pieces: elementOf(type, { id: slug }, pieces), text };
  };
  const { default: run } = new Function(result.code)({ Fragment, jsx: element, jsxs: element });
  const { pieces } = run({ components: OURS }) as Made;
  return { pieces: joined(pieces), headings };
}

/** Loaded only where a text is new: most builds know all of them, and Node takes a while to load it. */
function compiler(): typeof satteri {
  return createRequire(import.meta.url)('satteri');
}

/** What the program asks for. */
interface Asked {
  readonly children?: Child | readonly Child[];
  readonly [attribute: string]: unknown;
}

/** Plain text, or an element it was given. */
type Child = string | Made;

interface Made {
  readonly pieces: readonly Piece[];
  /** The words alone, as far as the text has them. */
  readonly text: string;
}

function madeOf(children: Asked['children']): Made {
  if (typeof children === 'string') return { pieces: [escaped(children)], text: children };
  if (children === undefined || 'pieces' in children) return children ?? { pieces: [], text: '' };
  const made = children.map(madeOf);
  return {
    pieces: made.flatMap(({ pieces }) => pieces),
    text: made.map(({ text }) => text).join(''),
  };
}

const Fragment = '';
/** Components are asked for by their names. */
const OURS = Object.fromEntries(Object.keys(PROSE_COMPONENTS).map((name) => [name, name]));
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
  if (type === Fragment) return inside;
  if (isOurs(type)) return [{ name: type, attributes, inside: joined(inside) }];
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
