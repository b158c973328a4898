import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { decisionSpeaksOfIt } from './decision-speaks-of-it.ts';

const { file, failing, also = {} } = decisionSpeaksOfIt.example;
const [path = ''] = Object.keys(also);

test('a document counts for the townships and matters it names, and for what it does', () => {
  expectExample(decisionSpeaksOfIt);
  const said = (decision: string) =>
    problemsWith([decisionSpeaksOfIt], { [file]: failing, [path]: decision }).map(
      ({ message }) => message,
    );
  const taking = also[path] ?? '';
  const merging = taking.replace('kind: 收回', 'kind: 撤并');
  const other = taking.replace('kind: 收回', 'kind: 认领公布');
  expect([
    ...said(taking),
    ...said(merging),
    ...said(`${other}towns:\n  - hebian\n`),
    ...said(`${other}matters:\n  - caifa-xuke\n`),
  ]).toMatchInlineSnapshot(`
    [
      "山前镇“主动发现需要救助的家庭”写的依据《关于收回部分事项的通知（虚构）》是一份收回文件，不能凭它开始办",
      "山前镇“主动发现需要救助的家庭”写的依据《关于收回部分事项的通知（虚构）》是一份撤并文件，不能凭它开始办",
      "山前镇“主动发现需要救助的家庭”写的依据《关于收回部分事项的通知（虚构）》只管河边乡，没有山前镇",
      "山前镇“主动发现需要救助的家庭”写的依据《关于收回部分事项的通知（虚构）》没有列这个事项",
    ]
  `);
  expect(said(`${other}towns:\n  - shanqian\nmatters:\n  - faxian-jiuzhu\n`)).toEqual([]);
});
