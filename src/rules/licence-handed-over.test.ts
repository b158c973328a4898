import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { licenceHandedOver } from './licence-handed-over.ts';

test('a licence is handed over only with the approval of the State Council', () => {
  expectExample(licenceHandedOver);
  const { file, failing, also } = licenceHandedOver.example;
  expect(
    problemsWith([licenceHandedOver], { ...also, [file]: failing }).map(({ at, message, hint }) => [
      `${at.file}:${at.line}`,
      message,
      hint,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "content/towns/shanqian/powers.yaml:4",
        "山前镇“林木采伐许可证核发”是行政许可，《关于把部分行政权力交给乡镇的决定（虚构）》没有写经国务院批准",
        "经国务院批准的，在决定里写 grounds：行政许可法第二十五条；没有的，法律允许委托的改成委托，否则由县林业局办，乡镇窗口可以收件（服务前移）",
      ],
    ]
  `);
});
