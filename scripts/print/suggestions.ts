/**
 * Corrections as a pull request review: each is a suggestion block that the editor accepts with one click. The shape is
 * the body of GitHub's “create a review” request.
 */
import { editedLine, type Problem, type Reading } from '../../src/register/index.ts';

/** Lines of each file, as the repository calls it, that the pull request shows; a review may speak of no others. */
export type ShownLines = ReadonlyMap<string, ReadonlySet<number>>;

export interface Suggestion {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

/** One suggestion for each line that can be corrected and is shown; without `shown`, for each that can be corrected. */
export function suggestionsFor(
  problems: readonly Problem[],
  { files }: Pick<Reading, 'files'>,
  prefix: string,
  shown?: ShownLines,
): Suggestion[] {
  const fixable = problems.filter(
    ({ fix }) => fix && (!shown || shown.get(prefix + fix.file)?.has(fix.line)),
  );
  const lines = Map.groupBy(fixable, ({ fix }) => `${fix?.file}:${fix?.line}`);
  return [...lines.values()].flatMap(([first]): Suggestion[] => {
    const fix = first?.fix;
    const file = files.find((one) => one.file === fix?.file);
    const line = fix && file?.text.split(/\r?\n/)[fix.line - 1];
    if (!fix || line === undefined) return [];
    const edited = editedLine(line, fix);
    if (edited === undefined) return [];
    const becomes = 'insert' in fix ? `${line}\n${edited}` : edited;
    const body = `${[first.message, first.hint].filter(Boolean).join('。')}\n\n\`\`\`suggestion\n${becomes}\n\`\`\``;
    return [{ path: prefix + fix.file, line: fix.line, side: 'RIGHT', body }];
  });
}

/** No suggestions, no review: `comments` is then empty and the sender leaves it. */
export function printSuggestions(suggestions: readonly Suggestion[]): string {
  const body = `有 ${suggestions.length} 处可以自动改，点“提交建议”就行。`;
  return `${JSON.stringify({ event: 'COMMENT', body, comments: suggestions }, null, 2)}\n`;
}
