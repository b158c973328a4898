import { expect, test } from 'vitest';
import { expectExample, problemsWith } from '../../tests/helpers/rules.ts';
import { decisionIssued } from './decision-issued.ts';

const FILE = decisionIssued.example.file;

function said(issuer: string, level = '省级', kind = '赋权') {
  const text = decisionIssued.example.passing
    .replace('某省人民政府', issuer)
    .replace('level: 省级', `level: ${level}`)
    .replace('kind: 赋权', `kind: ${kind}`);
  return problemsWith([decisionIssued], { [FILE]: text }).map(
    ({ at, message }) => `${at.line} ${message}`,
  );
}

test('what a county issues is no provincial decision, whatever it calls itself', () => {
  expectExample(decisionIssued);
  expect([
    ...said('小石县人民政府办公室'),
    ...said('某旗人民政府'),
    ...said('某省人民政府', '县级'),
  ]).toMatchInlineSnapshot(`
    [
      "4 《关于把部分行政处罚权交给乡镇的决定（虚构）》写的是省级，发文的小石县人民政府办公室却是县级机关",
      "4 《关于把部分行政处罚权交给乡镇的决定（虚构）》写的是省级，发文的某旗人民政府却是县级机关",
      "4 《关于把部分行政处罚权交给乡镇的决定（虚构）》写的是县级，发文的某省人民政府却是省级机关",
    ]
  `);
});

test('a department of the province hands nothing over, but may publish other things', () => {
  expect(said('某省民政厅')).toMatchInlineSnapshot(`
    [
      "3 《关于把部分行政处罚权交给乡镇的决定（虚构）》写的是省级赋权，发文的某省民政厅不是省级人民政府，也不是省级人大及其常委会",
    ]
  `);
  expect(said('某省民政厅', '省级', '调整')).toEqual([]);
});

test('the province speaks through its government, its office and its congress', () => {
  for (const issuer of [
    '某省人民政府办公厅',
    '某省人民代表大会常务委员会',
    '某自治区人民政府',
    // May be a municipality directly under the central government.
    '某市人民政府',
  ])
    expect(said(issuer)).toEqual([]);
  expect(said('某自治县人民政府', '县级', '调整')).toEqual([]);
});
