import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { statutoryNotGivenAgain } from './statutory-not-given-again.ts';

const { file, failing } = statutoryNotGivenAgain.example;

test('what the statute gives is neither devolved nor entrusted', () => {
  expectExample(statutoryNotGivenAgain);
  const entrusted = failing
    .replace('直接赋权', '委托')
    .replace('decision: sheng-fuquan-2023', 'agreement: weituo-caifa');
  const said = (text: string) =>
    problemsWith([statutoryNotGivenAgain], { [file]: text }).map(({ message }) => message);
  expect([...said(failing), ...said(entrusted)]).toMatchInlineSnapshot(`
    [
      "山前镇“主动发现需要救助的家庭”写的是直接赋权，条文却已经写明由乡镇人民政府办",
      "山前镇“主动发现需要救助的家庭”写的是委托，条文却已经写明由乡镇人民政府办",
    ]
  `);
});
