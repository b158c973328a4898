import { expect, test } from 'vitest';
import { corrected, correcting } from '../../src/editing/index.ts';
import type { Problem } from '../../src/register/index.ts';
import { checkRegister, RULES } from '../../src/rules/index.ts';
import { type Changed, readCounty, replaced, textOf, withEntry } from './mutations/county.ts';

const DAY = '2026-11-21';
const LINHE = 'towns/linhe/powers.yaml';
const BARBECUE = 'matters/shengtai-huanjing/lutian-shaokao-chufa.yaml';
const MERGED = 'towns/shuangqiao/services.yaml';

const edit = (path: string, old: string | RegExp, by: string): Changed => ({
  [path]: replaced(textOf(path), old, by),
});

/** Slips of the pen for which the check knows the right word; each is made in one file. */
const SLIPS: Readonly<Record<string, () => Changed>> = {
  'an id with a letter wrong': () =>
    edit(
      BARBECUE,
      'law: shengtai-huanjing-fadian\n    article: 第一千一百三十二条第三款\n    role: 处罚',
      'law: shengtai-huanjin-fadian\n    article: 第一千一百三十二条第三款\n    role: 处罚',
    ),
  'a field with a letter wrong': () => edit(BARBECUE, 'spokenAs:', 'spokenaS:'),
  'a term with a character wrong': () => edit(BARBECUE, 'list: 权力清单', 'list: 权利清单'),
  'an id that is not the file name': () =>
    edit(BARBECUE, 'id: lutian-shaokao-chufa', 'id: lutian-shaokao'),
  'a successor that begins a day late': () =>
    withEntry(LINHE, 'matter: xiangcun-jianshe-guihua-xuke', (entry) =>
      replaced(entry, '    from: 2026-01-01', '    from: 2026-01-02'),
    ),
  'a merged town that hands over elsewhere': () =>
    withEntry(MERGED, 'matter: dongwu-mianyi-fuwu', (entry) =>
      replaced(entry, 'by: linhe', 'by: liuxi'),
    ),
  'an old act without an end': () => edit(BARBECUE, '    until: 2026-08-14\n', ''),
  'an old act cited beyond its end': () =>
    edit(BARBECUE, '    until: 2026-08-14\n', '    until: 2026-08-31\n'),
  'an old act that ends before the new one begins': () =>
    edit(BARBECUE, '    until: 2026-08-14\n', '    until: 2026-07-31\n'),
  'a rule misspelt in an exception': () =>
    edit('exceptions.yaml', 'burden-has-power', 'burden-hass-power'),
};

/** What somebody has to mend, whether it was written wrongly or time took it. */
function errorsWith(changed: Changed): Problem[] {
  const { register, problems } = readCounty(changed);
  const found = register ? checkRegister(register, DAY, RULES) : [];
  return [...problems, ...found].filter((p) => p.severity === 'error' || p.severity === 'lapsed');
}

test.each(Object.entries(SLIPS))('%s is put right, and nothing else changes', (_, slip) => {
  const changed = slip();
  const [[path, text] = ['', '']] = Object.entries(changed);
  // The mark and the remark must survive; they stand on the lines that are corrected as well.
  const remarked = `# 开头\n${text.replaceAll(/(?<=: \S+)$/gm, '   # 说明')}`;
  const fixes = errorsWith({ [path]: remarked }).flatMap(({ fix }) => (fix ? [fix] : []));
  const file = { path, text: remarked };
  const fixed = corrected(file, fixes);
  expect(fixed.applied).toBe(1);
  expect(errorsWith({ [path]: fixed.text })).toEqual([]);
  const lines = remarked.split('\n');
  const added = fixed.text.split('\n').length - lines.length;
  const line = (fixes[0] && correcting(file)(fixes[0])?.line) ?? 0;
  const others = fixed.text.split('\n').toSpliced(added ? line : line - 1, 1);
  expect(others).toEqual(added ? lines : lines.toSpliced(line - 1, 1));
  if (!added) expect(fixed.text.split('\n')[line - 1]).toMatch(/ {3}# 说明$|:$/);
});

test('a duty class that does not fit the mode, and a telephone number without quotes', () => {
  const duty = withEntry(
    LINHE,
    'matter: zhaijidi-shenpi',
    (entry) => `${entry}  dutyClass: 配合履职\n`,
  );
  expect(errorsWith(duty).map(({ fix }) => fix)).toEqual([
    expect.objectContaining({ to: '基本履职' }),
  ]);
  const phone = withEntry(LINHE, 'matter: zhaijidi-shenpi', (entry) => `${entry}  phone: 12345\n`);
  expect(errorsWith(phone).map(({ fix }) => fix)).toEqual([
    expect.objectContaining({ to: '12345' }),
  ]);
});

test('an id between two others as near is left to a person', () => {
  const [error] = errorsWith(
    withEntry(LINHE, 'matter: lutian-shaokao-chufa', (entry) =>
      replaced(entry, 'sheng-fuquan-2023', 'sheng-fuquan-2024'),
    ),
  );
  expect(error?.rule).toBe('unknown-id');
  expect(error?.fix).toBeUndefined();
});

test('days that only a person can know are not corrected', () => {
  const term = edit('agreements/weituo-linye-2026.yaml', 'until: 2028-12-31', 'until: 2026-11-20');
  const reversed = edit(
    'agreements/weituo-linye-2026.yaml',
    'until: 2028-12-31',
    'until: 2025-12-31',
  );
  for (const changed of [term, reversed]) {
    const errors = errorsWith(changed);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ fix }) => fix)).toEqual([]);
  }
});
