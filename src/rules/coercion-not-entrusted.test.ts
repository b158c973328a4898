import { expect, test } from 'vitest';
import { coercionNotEntrusted } from './coercion-not-entrusted.ts';
import { expectExample, problemsWith, textOf } from './testing.ts';

const AGREEMENT = 'agreements/weituo-caifa.yaml';
const { file, failing, also = {} } = coercionNotEntrusted.example;

test('entrusted coercion is found in the list and in the agreement', () => {
  expectExample(coercionNotEntrusted);
  const agreement = textOf(AGREEMENT).replace(
    '  - caifa-xuke',
    '  - caifa-xuke\n  - bulv-dailvxing',
  );
  expect(
    problemsWith([coercionNotEntrusted], { ...also, [file]: failing, [AGREEMENT]: agreement }).map(
      (p) => [`${p.at.file}:${p.at.line}`, p.message, p.hint],
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/agreements/weituo-caifa.yaml:8",
        "《林木采伐许可委托书（虚构）》委托了“拒不补种树木的代为履行”，这是行政强制",
        "从委托书里去掉这一项，由县林业局自己实施",
      ],
      [
        "content/towns/shanqian/powers.yaml:2",
        "山前镇“拒不补种树木的代为履行”是行政强制，写成了委托",
        "法律、法规写明由乡镇办的，写法定；省里决定交给乡镇的，写直接赋权；都没有的，退回县级部门",
      ],
    ]
  `);
});
