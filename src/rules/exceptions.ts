import { type Exception, nearest, slipOf } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';
import { yearsAfter } from './years.ts';

/** Years an exception may last. A fault that takes longer to mend is no exception any more. */
const LONGEST_YEARS = 2;

/** Checks the exceptions to all other rules; `known` are the rules' ids. Exceptions that match nothing are found by run.ts. */
export function exceptionsRule(known: readonly string[]): Rule {
  return {
    id: 'exceptions',
    title: '例外要有理由、有期限，用不上了就删掉',
    severity: 'error',
    basis: [],
    demand: '可追溯',
    explains:
      '规则管不到每一种实际情况，所以可以写例外：放过哪条规则、哪一处，为什么，到哪天为止。最多放两年，到期自动作废；问题已经改好的、对象写错的，也算错，免得例外越积越多没人认。',
    example: {
      file: 'exceptions.yaml',
      failing: burden('2026-10-31'),
      passing: burden('2026-12-31'),
      also: {
        'towns/shanqian/responsibilities.yaml': `- matter: faxian-jiuzhu
  mode: 法定
  from: 2026-07-01
  office: zhifa
  usage: 正常运行
`,
      },
    },
    *check(register, asOf) {
      for (const exception of register.exceptions) {
        const { rule, until } = exception;
        if (!known.includes(rule)) yield unknown(exception, known);
        else if (until > yearsAfter(asOf, LONGEST_YEARS))
          yield {
            record: exception,
            path: ['until'],
            message: `这条例外要放到 ${until}，离今天超过 ${LONGEST_YEARS} 年`,
            hint: `一次最多放 ${LONGEST_YEARS} 年，到期还没有改好的，重新写理由和期限；一直改不了的，说明规则或者清单有问题，请提出来`,
          };
        else if (until < asOf)
          yield {
            record: exception,
            path: ['until'],
            severity: 'lapsed',
            message: `这条例外到 ${until} 为止，已经过期`,
            hint: '问题改好了就删掉它；还要再放一段时间的，重新写理由和期限',
          };
      }
    },
  };
}

function unknown(exception: Exception, known: readonly string[]): Finding {
  const { rule } = exception;
  const guess = nearest(rule, known);
  const meant = slipOf(rule, known);
  return {
    record: exception,
    path: ['rule'],
    message: `没有叫 ${rule} 的规则`,
    hint: guess
      ? `是不是想写 ${guess}？`
      : '照抄检查报告里方括号内的规则编号；读文件的错误不能例外',
    ...(meant ? { fix: { path: ['rule'], to: meant } } : {}),
  };
}

/** An exception in force for which there was nothing to except. */
export function exceptsNothing(exception: Exception): Finding {
  return {
    record: exception,
    path: ['target'],
    // What it lets pass may have become silent only because a record says less.
    gap: true,
    message: `这条例外没有用上：${exception.target} 没有违反 ${exception.rule}`,
    hint: '问题已经解决的，删掉这条例外；对象写错了的，照检查报告里的文件改正',
  };
}

function burden(until: string): string {
  return `- rule: burden-has-power
  target: towns/shanqian/responsibilities.yaml#faxian-jiuzhu
  reason: 县里批的 1 个编制 12 月到岗
  until: ${until}
`;
}
