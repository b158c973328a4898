/** Made-up calls from the entries of a register: who rings, from where, about what, and to whom it has to go. */

import { addDays, insteadOf, townsOn, turnsOfAnswer, whoHandles } from '../../src/answers/index.ts';
import type { Matter, Register, Town } from '../../src/register/index.ts';
import type { Day } from '../../src/schema/index.ts';
import type { Random } from '../generating/random.ts';
import { inDialect, plainly, type Wording } from './wording.ts';

const KINDS = ['村', '方言', '两家', '边界日', '没说镇', '不适用', '不归', '村名和证号'] as const;
export type Kind = (typeof KINDS)[number];

export interface MadeUpCall {
  readonly kind: Kind;
  readonly words: string;
  /** Chosen by the operator, where the caller did not say it. */
  readonly town?: string;
  readonly day: Day;
  /** The day the desk was built for, not later than the call. */
  readonly built: Day;
  /** Names of the first body that are right. Empty: the card has to be of `card`. */
  readonly right: readonly string[];
  readonly card?: '先问乡镇' | '不适用';
  /** Bodies that have to stand beside it. */
  readonly beside?: readonly string[];
}

/** What somebody may say, and the matters it is about. */
export interface Phrase {
  readonly text: string;
  readonly matters: readonly Matter[];
}

/** All that a register says people say. */
export function phrasesOf(register: Register): readonly Phrase[] {
  return [...register.matters.values()].flatMap((matter) =>
    matter.spokenAs.map((text) => ({ text, matters: [matter] })),
  );
}

export interface Drawing {
  readonly register: Register;
  readonly phrases: readonly Phrase[];
  readonly today: Day;
  readonly wording: Wording;
  readonly random: Random;
}

/** As many of every kind, as near as `count` allows; kinds of which the register has none are left out. */
export function drawCalls(drawing: Drawing, count: number): readonly MadeUpCall[] {
  const { random } = drawing;
  const makers = makersOf(drawing);
  return Array.from({ length: count }, (_, i) => {
    const kind = KINDS[i % KINDS.length] ?? '村';
    const from = random.of(`${kind} ${i}`);
    return makers[kind](from) ?? makers['村'](from);
  }).flatMap((call) => call ?? []);
}

type Maker = (random: Random) => MadeUpCall | undefined;

/** How often a call is drawn until one fits; a register may have none that fits. */
const TRIES = 200;

function makersOf({ register, phrases, today, wording }: Drawing): Readonly<Record<Kind, Maker>> {
  const towns = townsOn(register, today);
  const settled = towns.filter(({ villages = [] }) => villages.length > 0);
  const turns = turningAnswers(register);

  const drawn = (
    random: Random,
    fits: (phrase: Phrase, town: Town) => MadeUpCall | undefined,
    from = towns,
  ): MadeUpCall | undefined => {
    for (let i = 0; i < TRIES; i++) {
      const call = fits(random.pick(phrases), random.pick(from));
      if (call) return call;
    }
    return undefined;
  };
  /** Who has to be named first, whichever of the matters the phrase is about; none where its law does not reach. */
  const right = ({ matters }: Phrase, town: Town, day: Day): readonly string[] => {
    const answers = matters.map((matter) => whoHandles(register, town, matter, day));
    return answers.some((one) => insteadOf(register, one) !== undefined)
      ? []
      : [...new Set(answers.map(({ handler }) => handler.name))];
  };
  const today_ = { day: today, built: today };

  return {
    村: (random) =>
      drawn(
        random,
        (phrase, town) => {
          const names = right(phrase, town, today);
          const village = random.pick(town.villages ?? []).name;
          if (names.length === 0) return undefined;
          return {
            kind: '村',
            words: plainly(random, wording, village, phrase.text),
            right: names,
            ...today_,
          };
        },
        settled,
      ),
    方言: (random) =>
      drawn(random, (phrase, town) => {
        const names = right(phrase, town, today);
        if (names.length === 0) return undefined;
        const words = inDialect(random, wording, '这边', phrase.text);
        return { kind: '方言', words, town: town.id, right: names, ...today_ };
      }),
    两家: (random) =>
      drawn(random, (phrase, town) => {
        const [matter, more] = phrase.matters;
        const names = right(phrase, town, today);
        if (!matter || more || names.length === 0) return undefined;
        const { support, lead, handler } = whoHandles(register, town, matter, today);
        const beside = [lead, ...support.map(({ organ }) => organ)]
          .map(({ name }) => name)
          .filter((name) => name !== handler.name);
        if (beside.length === 0) return undefined;
        const words = plainly(random, wording, town.name, phrase.text);
        return { kind: '两家', words, right: names, beside, ...today_ };
      }),
    边界日: (random) => {
      const turn = random.pick(turns);
      if (!turn) return undefined;
      const { matter, town, from } = turn;
      const text = random.pick(matter.spokenAs) ?? matter.name;
      const day = random.chance(0.5) ? from : addDays(from, -1);
      const names = right({ text, matters: [matter] }, town, day);
      if (names.length === 0) return undefined;
      const built = addDays(from, -1);
      return {
        kind: '边界日',
        words: plainly(random, wording, town.name, text),
        right: names,
        day,
        built,
      };
    },
    没说镇: (random) =>
      drawn(random, (phrase) => {
        const [matter, more] = phrase.matters;
        if (!matter || more) return undefined;
        const answers = towns.map((town) => whoHandles(register, town, matter, today));
        const bodies = new Set(answers.map(({ handler }) => handler.name));
        const same = bodies.size === 1 && answers.every((one) => !insteadOf(register, one));
        const words = plainly(random, wording, '家里', phrase.text);
        return same
          ? { kind: '没说镇', words, right: [...bodies], ...today_ }
          : { kind: '没说镇', words, right: [], card: '先问乡镇', ...today_ };
      }),
    不适用: (random) =>
      drawn(random, (phrase, town) => {
        const [matter, more] = phrase.matters;
        if (!matter || more || right(phrase, town, today).length > 0) return undefined;
        // Where the statute does not reach, naming what holds instead is as right as saying that it does not apply.
        const others = matter.related.map(
          (one) => whoHandles(register, town, one, today).handler.name,
        );
        const words = plainly(random, wording, town.name, phrase.text);
        return { kind: '不适用', words, right: others, card: '不适用', ...today_ };
      }),
    不归: (random) => {
      const topic = random.pick(register.elsewhere);
      if (!topic) return undefined;
      const text = random.pick([topic.name, ...(topic.spokenAs ?? [])]);
      return {
        kind: '不归',
        words: plainly(random, wording, random.pick(towns).name, text),
        right: [topic.body],
        ...today_,
      };
    },
    村名和证号: (random) => {
      const town = random.pick(towns);
      const officer = random.pick(town.officers.filter(({ certificate }) => certificate));
      const village = random.pick(town.villages ?? []);
      const words = random.chance(0.5)
        ? officer && `有个自称执法的，证号是${officer.certificate}，真的假的`
        : village && `${village.name}归谁管，电话多少`;
      return words
        ? { kind: '村名和证号', words, right: [`${town.government}值班室`], ...today_ }
        : undefined;
    },
  };
}

interface Turn {
  readonly matter: Matter;
  readonly town: Town;
  readonly from: Day;
}

/** The days on which somebody else has to be called than the day before. */
function turningAnswers(register: Register): readonly Turn[] {
  return [...register.matters.values()].flatMap((matter) =>
    [...register.towns.values()].flatMap((town) =>
      [...new Set(turnsOfAnswer(register, matter, [town]))].flatMap((from) => {
        const name = (day: Day) => whoHandles(register, town, matter, day).handler.name;
        return townsOn(register, addDays(from, -1)).includes(town) &&
          name(from) !== name(addDays(from, -1))
          ? [{ matter, town, from }]
          : [];
      }),
    ),
  );
}
