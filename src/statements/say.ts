/** Statements in lines that a person reads. */
import type { Statement } from './index.ts';

const MARKS = { right: '对', wrong: '错', notOurs: '说不了' } as const;

/** As `npm run check-answer` prints them without `--format json`. */
export function sayStatements(statements: readonly Statement[]): string {
  if (statements.length === 0)
    return '没有看到能核对的话：谁办、哪一条、多少钱、多少天、哪天起、什么电话\n';
  return statements
    .map(({ quote, verdict, truth }) =>
      verdict === 'wrong'
        ? `${MARKS[verdict]}　${quote}\n　　应当是 ${truth}\n`
        : `${MARKS[verdict]}　${quote}\n`,
    )
    .join('');
}
