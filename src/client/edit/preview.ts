/** The words of a page as HTML, by the parser that the check and the site use; records stand with their names. */
import type { PickLists } from '../../answers/index.ts';
import { escaped, type Piece, type Placed, proseHtml } from '../../prose-html.ts';
import { PROSE_COMPONENTS } from '../../schema/index.ts';

/** `site` is the address of the site's first page. What has no page yet is told in words. */
export function previewOf(text: string, picks: PickLists, site: string): string {
  try {
    return shown(
      proseHtml(text, undefined, (path) => (path[0] === '/' ? site + path.slice(1) : path)).pieces,
    );
  } catch (error) {
    return `<p>${escaped(`改好才看得到样子。${error instanceof Error ? error.message : ''}`)}</p>`;
  }

  function shown(pieces: readonly Piece[]): string {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : placed(piece))).join('');
  }

  function placed({ name, attributes, inside }: Placed): string {
    const words = inside.length > 0 ? shown(inside) : escaped(called(name, attributes));
    const { alone } = PROSE_COMPONENTS[name];
    return alone ? `<p><b>〔${words}〕</b></p>` : `<b>${words}</b>`;
  }

  function called(name: Placed['name'], { id = '', article = '' }: Placed['attributes']): string {
    const named = (list: PickLists['law']) => list.find((pick) => pick.id === id)?.name ?? id;
    switch (name) {
      case 'Law':
        return `《${named(picks.law)}》${article}`;
      case 'Matter':
        return named(picks.matter);
      case 'Document':
        return `《${named(picks.document)}》`;
      case 'Town':
        return named(picks.town);
      default:
        return `${PROSE_COMPONENTS[name].what}：${id}`;
    }
  }
}
