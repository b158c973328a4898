/**
 * The language of prose: Markdown with tables and crossed-out words, addresses that become links, and the components of
 * schema/components.ts. Check, editor and pages read with this one parser, so that a page can show whatever the check
 * lets through. Nothing of a text is ever executed: program code, HTML and footnotes are read as faults.
 */
import Markdown, { type MarkdownIt, type StateInline, type Token } from 'markdown-it';
import { footnote, tagOrComment, wavyBracket } from './syntax.ts';

/**
 * Remembers where in its paragraph each token begins: of inline tokens the parser itself knows no place. Their `map`,
 * which is otherwise for lines of blocks, holds the offset twice.
 */
class PlacedState extends Markdown.StateInline {
  override push(...given: Parameters<StateInline['push']>): Token {
    const token = super.push(...given);
    token.map = [this.pos, this.pos];
    return token;
  }

  override pushPending(): Token {
    const token = super.pushPending();
    token.map = [this.pos, this.pos];
    return token;
  }
}

/** A parser of prose; it keeps nothing of what it reads. */
export function proseParser(): MarkdownIt {
  const parser = new Markdown({ html: false, linkify: true });
  // Text that is moved in by four blanks is text; what `html` leaves over is read by rules of our own.
  parser.disable(['code', 'html_block', 'html_inline']);
  // Pages show nothing for a link definition, but what stands in it must not get lost without a message.
  parser.disable('strip_references');
  parser.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  for (const scheme of ['//', 'ftp:']) parser.linkify.add(scheme, null);
  // By default the parser leaves a javascript: link as plain text; it has to become a link to be refused.
  parser.validateLink = () => true;
  parser.inline.State = PlacedState;
  parser.inline.ruler.before('link', 'footnote', footnote);
  parser.inline.ruler.after('autolink', 'tag', tagOrComment);
  parser.inline.ruler.push('bracket', wavyBracket);
  return parser;
}
