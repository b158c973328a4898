/** 征求意见 as data for other systems. */
import {
  aboutConsultations,
  answerTo,
  type Consulting,
  consultationsOn,
  proposalsOf,
} from '../answers/index.ts';
import type { ProposedChange } from '../register/index.ts';
import { type Context, envelope } from './json.ts';
import { idsOf, told } from './told.ts';

/** Open ones first, as the page has them; an outcome is in it from its day on. */
export function consultationsJson(context: Context) {
  const { open, coming, closed } = consultationsOn(context.register, context.asOf);
  const consultations = [...open, ...coming, ...closed].map((one) =>
    consultationJson(one, context),
  );
  return envelope(context, 'consultations', aboutConsultations(context.register), {
    consultations,
  });
}

function consultationJson(
  { consultation, state, outcome }: Consulting,
  { register, url }: Context,
) {
  const { id, title, summary, draft, from, until, answer } = consultation;
  const { name, address, phone } = answerTo(consultation);
  return {
    id,
    title,
    summary,
    state,
    draft,
    from,
    until,
    answer: {
      to: name,
      address: address ?? null,
      phone: phone ?? null,
      email: answer.email ?? null,
    },
    changes: proposalsOf(register, consultation).map(({ change, before, after }) => ({
      ...changeJson(change),
      before,
      after,
    })),
    outcome: outcome
      ? {
          ...told(outcome, 'on', 'received', 'summary', 'points'),
          decision: outcome.decision?.id ?? null,
        }
      : null,
    url: url(`/consultations/${id}/`),
  };
}

function changeJson(change: ProposedChange) {
  const { kind, matter, towns, from, reason } = change;
  return {
    kind,
    matter: matter.id,
    towns: idsOf(towns),
    from,
    reason,
    mode: change.kind === '新增' ? change.mode : null,
    by: change.kind === '收回' ? change.by.id : null,
  };
}
