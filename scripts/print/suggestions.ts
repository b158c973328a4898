/**
 * Corrections as a pull request review: each is a suggestion block that the editor accepts with one click. The shape is
 * the body of GitHub's “create a review” request.
 */
import { correctionsFor } from '../../src/editing/index.ts';
import type { Problem, Reading } from '../../src/register/index.ts';

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
  const seen = new Set<string>();
  return [...correctionsFor(problems, files)].flatMap(
    ([{ fix, message, hint }, { line, becomes, isNew }]): Suggestion[] => {
      const path = prefix + fix?.file;
      const place = `${path}:${line}`;
      if (seen.has(place) || (shown && !shown.get(path)?.has(line))) return [];
      seen.add(place);
      const text = files.find((one) => one.file === fix?.file)?.text ?? '';
      const whole = isNew ? `${text.split(/\r?\n/)[line - 1]}\n${becomes}` : becomes;
      const body = `${[message, hint].filter(Boolean).join('。')}\n\n\`\`\`suggestion\n${whole}\n\`\`\``;
      return [{ path, line, side: 'RIGHT', body }];
    },
  );
}

/** No suggestions, no review: `comments` is then empty and the sender leaves it. */
export function printSuggestions(suggestions: readonly Suggestion[]): string {
  const body = `有 ${suggestions.length} 处可以自动改，点“提交建议”就行。`;
  return `${JSON.stringify({ event: 'COMMENT', body, comments: suggestions }, null, 2)}\n`;
}
