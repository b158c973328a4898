import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeAnswer } from '../../tests/helpers/statements.ts';
import { readContent } from '../register/folder.ts';
import { answerChecker } from './index.ts';

const DAY = '2026-11-29';
const { register } = readContent('content');
if (!register) throw new Error('the demonstration can be read');
const check = answerChecker(register, DAY);
const verdicts = (text: string) => check(text).map(({ quote, verdict }) => [quote, verdict]);
const wrong = (text: string) => check(text).filter(({ verdict }) => verdict === 'wrong');
const STRAW = '临河镇的“烧秸秆”';

describe('an answer', () => {
  test('made from the register is right, and one wrong thing in it is found', () => {
    let [planted, found, claims, alarms] = [0, 0, 0, 0];
    fc.assert(
      fc.property(fc.boolean(), fc.infiniteStream(fc.nat(1_000_000)), (err, stream) => {
        const random = (below: number) => (stream.next().value ?? 0) % below;
        const made = madeAnswer(register, DAY, random, err);
        if (!made) return;
        const all = check(made.text);
        const bad = all.filter(({ verdict }) => verdict === 'wrong').length;
        claims += all.length;
        if (made.planted === undefined) alarms += bad;
        else [planted, found] = [planted + 1, found + Math.min(bad, 1)];
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(planted).toBeGreaterThan(50);
    expect(found / planted).toBeGreaterThanOrEqual(0.98);
    expect(alarms / claims).toBeLessThanOrEqual(0.02);
  });

  test('is read in prose, in lists and in tables alike', () => {
    for (const text of [
      `${STRAW}由县水利局查处。`,
      `## ${STRAW}\n- **承办单位**：安禾县水利局\n`,
      `| 事项 | ${STRAW} |\n| 主管部门 | 县水利局 |\n`,
      `${STRAW}，您直接找县水利局就行。`,
      `${STRAW}归县水利局管。`,
    ])
      expect(wrong(text), text).toMatchObject([{ truth: expect.stringContaining('临河镇') }]);
  });

  test('may call a body as people do', () => {
    for (const who of ['临河镇人民政府', '临河镇政府', '临河镇', '镇政府'])
      expect(verdicts(`${STRAW}由${who}处罚。`)).toEqual([[`由${who}处罚`, 'right']]);
  });
});

describe('a claim', () => {
  test('of who handles what the law does not reach is wrong, with what holds there instead', () => {
    const SIGN = '在白鹤畲族乡，设置大型户外广告审批';
    for (const who of ['白鹤畲族乡人民政府', '白鹤畲族乡', '县水利局'])
      expect(wrong(`${SIGN}由${who}负责。`), who).toMatchObject([
        { truth: expect.stringContaining('不适用') },
      ]);
    expect(wrong(`${SIGN}请找安禾县城市管理局办理。`)).toEqual([]);
  });

  test('of a sum holds by its bounds, in words or figures; one sum alone lies within them', () => {
    const of = (sum: string) => check(`${STRAW}，罚款${sum}。`).map(({ verdict }) => verdict);
    expect(of('五百元以上二千元以下')).toEqual(['right']);
    expect(of('1000元')).toEqual(['right']);
    expect(of('500元至5000元')).toEqual(['wrong']);
    expect(of('最高2万元以下')).toEqual(['wrong']);
  });

  test('of an article may name the article without its paragraph, and no repealed law', () => {
    const of = (cited: string) => check(`${STRAW}依据${cited}。`).map(({ verdict }) => verdict);
    expect(of('《生态环境法典》第一千一百三十一条')).toEqual(['right']);
    expect(of('《大气污染防治法》第一百一十九条')).toEqual(['wrong']);
    // On a day on which it was in force.
    const before = `2024年5月1日，${STRAW}依据《大气污染防治法》第一百一十九条第一款。`;
    expect(wrong(before)).toEqual([]);
  });

  test('of a term is that of the way it is said of', () => {
    const text = `${STRAW}不服的，60日内申请复议，或者3个月内起诉。`;
    expect(verdicts(text)).toEqual([
      ['60日内申请复议', 'right'],
      ['3个月内起诉', 'wrong'],
    ]);
  });

  test('of an assistant who writes at length is read to its end', () => {
    const all = check(
      [
        '在临河镇焚烧秸秆被罚的，**临河镇人民政府**自2023年3月1日起取得这项处罚权。',
        '2026年8月15日以前的行为，适用《大气污染防治法》第一百一十九条第一款。',
        '- 行政复议：自收到决定书之日起60日内，向安禾县人民政府申请；',
        '- 行政诉讼：6个月内向县法院起诉，不是起诉县城管局。',
      ].join('\n'),
    );
    expect(all.filter(({ verdict }) => verdict !== 'right')).toEqual([]);
    expect(all).toHaveLength(8);
  });

  test('may deny: what it says is not so', () => {
    const of = (text: string) => check(`${STRAW}${text}。`).map(({ verdict }) => verdict);
    expect(of('不是由县水利局查处')).toEqual(['right']);
    expect(of('不归临河镇政府管')).toEqual(['wrong']);
  });

  test('a term behind the clause that speaks of objecting, and an article behind 的, are claims', () => {
    const late = '要复议的话，收到决定之日起90天之内提';
    const cited = '《中华人民共和国大气污染防治法》的第三条';
    expect(wrong(`${STRAW}，条文见${cited}。${late}。`).map(({ quote }) => quote)).toEqual([
      cited,
      expect.stringContaining('90天'),
    ]);
  });

  test('is quoted as the text has it, with its blanks', () => {
    const text = `${STRAW}：\n| 1 | 复议要在 **15 日** 以内提出 |\n`;
    expect(wrong(text)).toMatchObject([{ quote: '复议要在 **15 日** 以内提出' }]);
  });

  test('goes with each matter of that name, and a town named as actor is no other subject', () => {
    expect(wrong('东滩镇的占道经营，由县城市管理局查处，被告是县城市管理局。')).toEqual([]);
    expect(wrong(`${STRAW}由东滩镇政府处罚。`)).toHaveLength(1);
  });

  test('by a body that only watches is none', () => {
    expect(wrong(`${STRAW}由镇政府处罚，遇到刁难可以向县纪委监委反映。`)).toEqual([]);
  });

  test('of a telephone is held against the body it is said of', () => {
    const of = (text: string) => check(`${STRAW}。${text}`).map(({ verdict }) => verdict);
    expect(of('电话0000-610 2302。')).toEqual(['right']);
    expect(of('电话0000-610 9999。')).toEqual(['wrong']);
    expect(of('也可以打12345。')).toEqual(['right']);
  });

  test('that no record of the county speaks of is not ours', () => {
    expect(
      verdicts('手机被偷了由县公安局管，打110。').every(([, verdict]) => verdict !== 'right'),
    ).toBe(true);
    expect(verdicts('今天天气很好。')).toEqual([]);
  });
});
