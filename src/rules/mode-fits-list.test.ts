import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { modeFitsList } from './mode-fits-list.ts';

test('helping is no power, a duty is not taken in, and who only helps has no window', () => {
  expectExample(modeFitsList);
  const duties = 'towns/shanqian/responsibilities.yaml';
  const services = 'towns/shanqian/services.yaml';
  expect(
    problemsWith([modeFitsList], {
      [modeFitsList.example.file]: modeFitsList.example.failing,
      [duties]: textOf(duties).replace('mode: 法定', 'mode: 服务前移\n  window: minzheng'),
      [services]: textOf(services).replace('mode: 法定', 'mode: 配合'),
    }).map(({ message }) => message),
  ).toMatchInlineSnapshot(`
    [
      "山前镇“露天焚烧秸秆的处罚”在权力清单里，写的却是配合：配合不是一项权力",
      "山前镇“主动发现需要救助的家庭”在责任清单里，写的却是服务前移：责任不在窗口收件",
      "山前镇“最低生活保障申请受理”写的是配合，却写了民政窗口：在乡镇窗口收件的是服务前移",
    ]
  `);
});
