/** 法条对照 for other systems: an article a record. */
import { aboutCounty, statutoryDuties } from '../answers/index.ts';
import { type Context, envelope } from './json.ts';
import { idsOf } from './told.ts';

export function coverageJson(context: Context) {
  const { register, asOf } = context;
  return envelope(context, 'coverage', aboutCounty(register), {
    checked: register.coverage?.checked ?? null,
    coverage: statutoryDuties(register, asOf).flatMap(({ title, law, articles }) =>
      articles.map(({ article, who, from, verdicts }) => ({
        law: law?.id ?? null,
        title,
        article,
        who,
        from: from ?? null,
        verdicts: verdicts.map((one) => ({
          verdict: one.verdict,
          matters: idsOf(one.matters),
          why: one.verdict === '有事项' ? null : one.why,
        })),
      })),
    ),
  });
}
