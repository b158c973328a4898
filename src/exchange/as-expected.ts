/** An answer as an entry of `content/expected/`, for somebody who has checked it to paste. */
import { type ActAnswer, type ActQuestion, promisedBy } from '../answers/index.ts';

/** YAML of one entry. Why it is so is for a person to write: the placeholder does not pass the check. */
export function asExpected(question: ActQuestion, found: ActAnswer): string {
  const { town, matter, on, event, facts = {} } = question;
  const given = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
  const governs = found.basis.find((one) => one.chosen);
  const fine = governs?.sanction?.unit === '元' ? governs.sanction.fine : undefined;
  const answer = {
    ...promisedBy(found),
    ...(governs && found.instead === undefined
      ? {
          law: governs.basis.law.title,
          ...(governs.basis.article === undefined ? {} : { article: governs.basis.article }),
          ...(fine ? { range: `${fine.min}-${fine.max}` } : {}),
        }
      : {}),
  };
  return [
    '- case: 待写：一句话说清案情',
    `  town: ${town.id}`,
    `  matter: ${matter.id}`,
    `  on: ${on}`,
    `  act: ${found.act}`,
    ...(event ? ['  event:', `    kind: ${event.kind}`, `    on: ${event.on}`] : []),
    ...(given.length > 0 ? ['  given:', ...given.map((one) => `    - ${one}`)] : []),
    '  answer:',
    ...Object.entries(answer).flatMap(([key, value]) =>
      Array.isArray(value)
        ? [`    ${key}:`, ...value.map((one) => `      - ${one}`)]
        : [`    ${key}: ${value}`],
    ),
    '  because: 待写：依据哪一条',
    '',
  ].join('\n');
}
