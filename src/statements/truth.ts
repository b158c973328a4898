/** What the register says where something is claimed: all that would be right, and how to say it. */
import { type ActAnswer, answerAct, sanctionsOn, townsOn } from '../answers/index.ts';
import { actAnswerJson } from '../exchange/index.ts';
import type { Matter, Register, Town } from '../register/index.ts';
import type { Context } from './context.ts';

export interface Truth {
  readonly town: Town;
  readonly matter: Matter;
  readonly found: ActAnswer;
  readonly told: ReturnType<typeof actAnswerJson>;
}

/** Of every town the context leaves open; empty where no matter is spoken of. */
export function truthsOf(register: Register, { town, matters, day }: Context): readonly Truth[] {
  const towns = town ? [town] : townsOn(register, day);
  return matters.flatMap((matter) =>
    towns.map((one) => {
      const found = answerAct(register, { town: one, matter, on: day });
      return { town: one, matter, found, told: actAnswerJson(found) };
    }),
  );
}

/** Fines a matter threatens on a day, as bounds in 元. */
export function finesOf({ found, told }: Truth, day: string): readonly string[] {
  const stated = [
    told.basis,
    ...told.branches.map((branch) => ('basis' in branch ? (branch.basis ?? []) : [])),
  ];
  const chosen = stated.flat().flatMap(({ range }) => range ?? []);
  const all = sanctionsOn(found.answer.matter, day).flatMap(({ fine, unit }) =>
    fine && unit === '元' ? [`${fine.min}-${fine.max}`] : [],
  );
  return [...new Set([...chosen, ...all])];
}

/** Days to deal with an application, statutory and promised. */
export function processingOf({ matter }: Truth): readonly string[] {
  const guide = 'guide' in matter ? matter.guide : undefined;
  return [guide?.promised, guide?.statutory].flatMap((term) =>
    term ? [`${term.days} ${term.unit === '工作日' ? '个工作日' : '日'}`] : [],
  );
}
