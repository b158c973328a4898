/**
 * Characters nobody sees or XML forbids. Feeds, Word files and workbooks break on the first kind; the second makes two
 * equal-looking names different for search, and bidirectional signs show a sentence in another order than it is stored.
 */
import type { Position, Problem } from './problem.ts';

/**
 * Controls but tab and line end, format signs (zero width, bidirectional, tags), separators of lines and paragraphs,
 * fillers, halves of pairs and non-characters. Variation selectors stay: they choose between shapes of one 汉字.
 */
const UNSEEN =
  /(?![\t\n\r\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|\r(?!\n)/u;

/** The first such character of a text: where, and how it is called. */
export function unseenIn(
  text: string,
): { readonly offset: number; readonly name: string } | undefined {
  const match = UNSEEN.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return {
    offset: match.index,
    name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}${kindOf(code)}`,
  };
}

/** What is wrong with a text, or with a value that a text writes as an escape. */
export function unseenProblem(name: string, at: Position): Problem {
  return {
    rule: 'characters',
    severity: 'error',
    at,
    message: `这里有一个看不见的字符 ${name}`,
    hint: '从网页、Word 粘贴时常会带进来：把这几个字删掉重新打一遍',
  };
}

/** All lines of a file that hold such a character, one problem a line. */
export function unseenLines(text: string, file: string): Problem[] {
  if (!UNSEEN.test(text)) return [];
  return text.split('\n').flatMap((line, i) => {
    // CR before LF is the line end of Windows, not a hidden character.
    const found = unseenIn(line.replace(/\r$/, ''));
    return found
      ? [unseenProblem(found.name, { file, line: i + 1, column: found.offset + 1 })]
      : [];
  });
}

function kindOf(code: number): string {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '（控制字符）';
  if ([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff].includes(code)) return '（零宽字符）';
  if ([0x61c, 0x200e, 0x200f].includes(code) || (code >= 0x202a && code <= 0x202e))
    return '（改变文字方向的字符）';
  if (code >= 0x2066 && code <= 0x2069) return '（改变文字方向的字符）';
  return '';
}
