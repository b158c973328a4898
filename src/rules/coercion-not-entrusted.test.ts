import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { coercionNotEntrusted } from './coercion-not-entrusted.ts';

const AGREEMENT = 'agreements/weituo-caifa.yaml';
const { file, failing, also = {} } = coercionNotEntrusted.example;

test('entrusted coercion is found in the list and in the agreement', () => {
  expectExample(coercionNotEntrusted);
  const agreement = textOf(AGREEMENT).replace('  - caifa-xuke', '  - caifa-xuke\n  - qiangzhi');
  expect(
    problemsWith([coercionNotEntrusted], { ...also, [file]: failing, [AGREEMENT]: agreement }).map(
      (p) => [`${p.at.file}:${p.at.line}`, p.message, p.hint],
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/agreements/weituo-caifa.yaml:8",
        "《林木采伐许可委托书（虚构）》委托了“违法建设的强制拆除”，这是行政强制",
        "从委托书里去掉这一项，由县林业局自己实施",
      ],
      [
        "content/towns/shanqian/powers.yaml:2",
        "山前镇“违法建设的强制拆除”是行政强制，写成了委托",
        "法律写明由乡镇办的，写法定；没有写的，从清单里去掉，由县林业局自己执行，或者由它申请人民法院强制执行",
      ],
    ]
  `);
});
