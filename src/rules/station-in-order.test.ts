import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { stationInOrder } from './station-in-order.ts';

const { file: FILE, passing: OK } = stationInOrder.example;
const found = (text: string) =>
  problemsWith([stationInOrder], { [FILE]: text }).map(
    ({ at, severity, message }) => `${at.line} ${severity} ${message}`,
  );

test('what a station does for its department the town does not do on the same day', () => {
  expectExample(stationInOrder);
  expect(found(OK.replace('hebian', 'shanqian'))).toMatchInlineSnapshot(`
    [
      "5 error 小石县林业局林业站和山前镇同一天都写着自己办“林木采伐许可证核发”",
    ]
  `);
  expect(
    found(OK.replace('hebian', 'shanqian').replace('2026-03-01', '2025-03-01\nuntil: 2026-01-31')),
  ).toEqual([]);
});

test('a station does what is its department’s', () => {
  expect(found(OK.replace('caifa-xuke', 'dibao-shenqing'))).toMatchInlineSnapshot(`
    [
      "5 error 小石县林业局林业站办“最低生活保障申请受理”，这件事不归县林业局，归县民政局",
      "5 error 小石县林业局林业站和河边乡同一天都写着自己办“最低生活保障申请受理”",
    ]
  `);
});

test('its own name rests on an article in force of a law, a regulation or a rule', () => {
  const own = (law: string) =>
    OK.replace('inNameOf: 部门', `inNameOf: 本机构\nbasis: [{ law: ${law}, article: 第五十七条 }]`);
  expect(found(own('senlin-fa'))).toEqual([]);
  expect(found(own('daqi-wuran-fangzhi-fa'))).toMatchInlineSnapshot(`
    [
      "11 lapsed 小石县林业局林业站凭《大气污染防治法》第五十七条用自己的名义，它已经不再有效",
    ]
  `);
});

test('in a town’s name it does what is that town’s own', () => {
  expect(found(OK.replace('inNameOf: 部门', 'inNameOf: 乡镇'))).toMatchInlineSnapshot(`
    [
      "5 error 小石县林业局林业站以河边乡的名义办“林木采伐许可证核发”，2026-11-21 这不是河边乡自己的事",
    ]
  `);
  const own = OK.replace('inNameOf: 部门', 'inNameOf: 乡镇').replace(
    'caifa-xuke',
    'fenshao-jiegan',
  );
  expect(found(own)).toEqual([]);
});

test('two stations do not do the same in one town on one day', () => {
  const files = {
    [FILE]: OK,
    'stations/wan.yaml': OK.replace('linye-zhan', 'wan').replace('林业站', '林业二站'),
  };
  expect(problemsWith([stationInOrder], files).map(({ at }) => at.file)).toEqual([
    'content/stations/wan.yaml',
  ]);
});

test('whose staff it is, and who directs it, may be unknown: that is a gap', () => {
  expect(found(OK.replace('staff: 部门\n', ''))).toMatchInlineSnapshot(`
    [
      "2 error 小石县林业局林业站没有写是谁的人",
    ]
  `);
});
