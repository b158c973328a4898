/** 从旧兼从轻 in plain words: both ranges, and which is lighter where that can be reckoned. */
import type { LawInTime, LawsCompared, Lighter } from './lighter.ts';
import type { Sanction } from './sanctions.ts';
import { sayRange } from './say.ts';

/** What to know of an act done under one law and decided under another. Empty where the law has not changed. */
export function sayLawInTime(law: LawInTime): readonly string[] {
  switch (law.kind) {
    case '没有变':
      return [];
    case '之前没有':
      return ['那时按哪条罚，这里没有记录。先查那时的规定；那时没有规定的，不用后来的规定罚。'];
    case '现在没有':
      return ['这条罚则后来怎样规定，这里没有记录。先查现在还罚不罚；现在不罚的，不罚。'];
    case '变了':
      return [
        ...law.compared.map(sayCompared),
        ...(law.compared.some(({ lighter }) => lighter !== '不能算')
          ? ['只比了罚款：没收、停业这些处罚也要一并比。']
          : []),
      ];
    default:
      return law satisfies never;
  }
}

function sayCompared({ cases, old, now, lighter }: LawsCompared): string {
  const head = cases === '' ? '' : `${cases}：`;
  return `${head}那时${sayAll(old)}；现在${sayAll(now)}。${VERDICTS[lighter]}`;
}

const VERDICTS: Readonly<Record<Lighter, string>> = {
  旧: '那时的轻，用那时的。',
  新: '现在的轻，用现在的。',
  一样: '一样重，用那时的。',
  不能算: '哪个轻这里算不出来，要拿案子比过再定。',
};

function sayAll(sanctions: readonly Sanction[]): string {
  return sanctions.length === 0 ? '没有对这种情形写罚款' : sanctions.map(sayOne).join('、');
}

function sayOne({ basis, target, fine, unit }: Sanction): string {
  const amount = fine ? `罚 ${sayRange(fine, unit)}` : '幅度未公布';
  return `按《${basis.law.short}》${basis.article ?? ''}${target === undefined ? '' : `（${target}）`}${amount}`;
}
