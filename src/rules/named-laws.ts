/** Statutes named in plain words are held to what a component would be: the other part of the rule prose-citations. */
import { addDays, endOf, isGoneOn } from '../answers/index.ts';
import { asKnownOn, type IndexedLaw } from '../law/index.ts';
import { nearest, type Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Finding } from './rule.ts';

type Named = Register['named'][number];

export function* namedLawFaults(register: Register, asOf: Day): Iterable<Finding> {
  for (const one of register.named) {
    const cited = `《${one.title}》${one.article}`;
    const indexed = one.law?.indexed ?? register.lawIndex?.find(one.title);
    if (/\d/.test(one.article))
      yield {
        record: one,
        message: `文中写的是${cited}，条号要用汉字`,
        hint: '照条文写，例如 第一百一十九条',
      };
    else if (!one.law && !indexed) yield* unknown(register, one, cited);
    // An article beyond the last one is found where texts are read (register/plain-citations.ts).
    else yield* gone(one, indexed, cited, asOf);
  }
}

/** Without a law index nobody knows which national statutes exist, so none can be called unknown. */
function* unknown(register: Register, one: Named, cited: string): Iterable<Finding> {
  if (!register.lawIndex) return;
  const titles = [...register.laws.values()].flatMap(({ title, short }) => [title, short]);
  const guess = nearest(one.title, titles);
  yield {
    record: one,
    severity: 'error',
    message: `文中写的是${cited}，没有叫这个名字的法律文件`,
    hint: guess
      ? `是不是想写《${guess}》？`
      : '照正式名称写；省里、市里的规定，先收进 content/laws/，再写到文中',
  };
}

/** A statute that is gone, in a text that names nothing that took its place. */
function* gone(
  one: Named,
  indexed: IndexedLaw | undefined,
  cited: string,
  asOf: Day,
): Iterable<Finding> {
  const { law, beside } = one;
  const end = law ? isGoneOn(law, asOf) && endOf(law, asOf) : endedBefore(indexed, asOf);
  if (!end) return;
  const heir = law?.successor;
  if (beside.some((other) => (heir ? other.law === heir : other.title === end.by))) return;
  const by = heir ? `《${heir.short}》` : end.by ? `《${end.by}》` : '新法';
  yield {
    record: one,
    message: `文中写的是${cited}，${end.until ? `从 ${addDays(end.until, 1)} 起` : ''}${end.fate === '已被替代' ? '已经被替代' : '已经废止'}，没有提到${by}`,
    hint: `改引${by}；要讲旧案子的，新旧两部都写上`,
  };
}

/** The end of a statute that only the index knows; without a last day it was gone when the index was taken. */
function endedBefore(indexed: IndexedLaw | undefined, asOf: Day) {
  const ending = indexed && asKnownOn(indexed, asOf).ending;
  const over = ending && (ending.until === undefined ? indexed.taken <= asOf : ending.until < asOf);
  return over ? { ...ending, fate: '已废止' as const } : undefined;
}
