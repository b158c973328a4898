import { expect, test } from 'vitest';
import { expectExample, type Overlay, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { windowOnlyReceives } from './window-only-receives.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const SERVICES = 'towns/shanqian/services.yaml';

const said = (overlay: Overlay) =>
  problemsWith([windowOnlyReceives], overlay).map(({ message }) => message);

test('nobody applies for a penalty', () => {
  expectExample(windowOnlyReceives);
  expect(said({ [POWERS]: windowOnlyReceives.example.failing })).toMatchInlineSnapshot(`
    [
      "山前镇“露天焚烧秸秆的处罚”写的是服务前移，行政处罚却没有人来申请，窗口收不了件",
    ]
  `);
});

test('what is entrusted or given by statute is done, not only taken in', () => {
  const licence = textOf(POWERS)
    .replace('  agreement: weituo-caifa\n', '')
    .replace('mode: 委托', 'mode: 服务前移');
  const service = textOf(SERVICES).replace('mode: 法定', 'mode: 服务前移');
  expect([...said({ [POWERS]: licence }), ...said({ [SERVICES]: service })]).toMatchInlineSnapshot(`
    [
      "山前镇“林木采伐许可证核发”写的是服务前移，《林木采伐许可委托书（虚构）》却把它委托给了山前镇",
      "山前镇“最低生活保障申请受理”写的是服务前移，条文却写明由乡镇人民政府办，不是代部门收件",
    ]
  `);
});

test('a licence that the department keeps may be taken in', () => {
  const agreement = 'agreements/weituo-caifa.yaml';
  const licence = textOf(POWERS)
    .replace('  agreement: weituo-caifa\n', '')
    .replace('mode: 委托', 'mode: 服务前移');
  const ended = textOf(agreement).replace(/^until: .*$/m, 'until: 2026-03-01');
  expect(said({ [POWERS]: licence, [agreement]: ended })).toEqual([]);
});
