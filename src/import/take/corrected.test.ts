/** Sheets corrected and read again: drafts follow them, but for what a person wrote. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { left, publishing, taking } from '../../../tests/helpers/import-take.ts';
import { NAMES_FILE } from './answers.ts';
import { TAKEN_FILE } from './ledger.ts';

const HEAD = ['序号', '事项名称', '权力类型', '设定依据', '原实施部门', '实施日期', '咨询电话'];
type Row = readonly (string | number | null)[];
const LAW = '《森林法》第七十五条';
const MARK: Row = [1, '毁坏林木标志的处罚', '行政处罚', LAW, '县林业局', '2025-01-01'];
const book = (...rows: readonly Row[]) => ({ 河边乡: { rows: [['河边乡清单'], HEAD, ...rows] } });
const MATTER = 'matters/linye/huihuai-linmu-biaozhi-chufa.yaml';
const LIST = 'towns/hebian/powers.yaml';
const changed = (row: Row, at: number, cell: string) =>
  row.map((text, i) => (i === at ? cell : text));
const entryOf = ({ rows }: ReturnType<typeof taking>) =>
  rows.find(({ name }) => name !== '') ?? expect.fail('no row');

/** Read once, edited by a person, read again from a corrected sheet. */
function again(
  now: readonly Row[],
  edit = (_: Map<string, string>) => {},
  first: readonly Row[] = [MARK],
) {
  const drafts = left(new Map(), taking(book(...first)));
  edit(drafts);
  const plan = taking(book(...now), drafts);
  return { ...plan, after: left(drafts, plan) };
}
const replacing = (path: string, from: string, to: string) => (drafts: Map<string, string>) => {
  expect(drafts.get(path)).toContain(from);
  drafts.set(path, (drafts.get(path) ?? '').replace(from, to));
};

describe('a draft that nobody edited', () => {
  it('follows the corrected sheet, matter and entry', () => {
    const plan = again([changed(changed(MARK, 2, '行政检查'), 5, '2025-03-01')]);
    expect(plan.after.get(MATTER)).toContain('type: 行政检查');
    expect(plan.after.get(LIST)).toContain('from: 2025-03-01');
    expect(entryOf(plan)).toMatchObject({ verdict: 'taken', why: '' });
  });

  it('goes where its row got another name, with its entry, and the report says so', () => {
    const plan = again([changed(MARK, 1, '毁坏林业监测设施的处罚')]);
    expect(plan.withdrawn).toEqual([MATTER]);
    expect(plan.after.get(LIST)).not.toContain('huihuai-linmu-biaozhi');
    expect(plan.aftermath.get('清单.xlsx')?.join()).toMatch(/收回了.*毁坏林木标志的处罚/);
  });

  it('takes with it the department and the statute that it alone named', () => {
    const wrong = changed(MARK, 4, '县林叶局');
    const plan = again([MARK], undefined, [wrong]);
    expect(plan.withdrawn).toEqual([expect.stringMatching(/^departments\//)]);
    expect(plan.after.get(MATTER)).toContain('department: linye-ju');
  });

  it('stays where another file of the same name speaks of another town', () => {
    const drafts = left(new Map(), taking(book(MARK)));
    const rows = [['山前镇清单'], HEAD, changed(MARK, 1, '毁坏林业监测设施的处罚')];
    const plan = taking({ 山前镇: { rows } }, drafts);
    expect(plan.withdrawn).toEqual([]);
    expect(left(drafts, plan).get(LIST)).toBe(drafts.get(LIST));
    expect(plan.aftermath.get('清单.xlsx')?.join()).toContain('没有动');
  });

  it('is what its own file says; what another file says of it otherwise is told', () => {
    const drafts = left(new Map(), taking(book(MARK)));
    const rows = [['山前镇清单'], HEAD, changed(MARK, 2, '行政检查')];
    const plan = taking({ 山前镇: { rows } }, drafts, '山前镇.xlsx');
    expect(plan.files.has(MATTER)).toBe(false);
    expect(entryOf(plan)).toMatchObject({
      verdict: 'taken',
      why: expect.stringMatching(/照 清单.xlsx 写的；“权力类型”现在是行政处罚，表里是行政检查/),
    });
  });
});

it('an entry without a day keeps the one on which it was first read, also where another cell changes', () => {
  const dayless = changed(MARK, 5, '');
  let drafts = left(new Map(), taking(book(dayless)));
  const list = drafts.get(LIST);
  expect(list).toContain('from: 2026-11-21\n  atLatest: true');
  const later = (row: Row, day: string) => {
    const plan = taking(book(row), drafts, undefined, day);
    drafts = left(drafts, plan);
    return plan.files.size;
  };
  expect(later(dayless, '2026-11-25')).toBe(0);
  const called = [...dayless, '0000-300 1010'];
  later(called, '2026-11-26');
  expect(later(called, '2026-12-01')).toBe(0);
  expect(drafts.get(LIST)).toBe(`${list}  phone: 0000-300 1010\n`);
});

describe('a draft that a person edited', () => {
  it('is never written over; the cells that differ are told, and the row asks', () => {
    const edit = replacing(MATTER, 'type: 行政处罚', 'type: 行政强制');
    const plan = again([changed(MARK, 2, '行政检查')], edit);
    expect(plan.after.get(MATTER)).toContain('type: 行政强制');
    expect(entryOf(plan)).toMatchObject({
      verdict: 'doubt',
      why: expect.stringMatching(/“权力类型”现在是行政强制，表里是行政检查，没有改；.*再导一次/),
    });
  });

  it('is nobody’s doubt where it says what the sheet says, and more', () => {
    const plan = again([MARK], (drafts) => {
      drafts.set(MATTER, `${drafts.get(MATTER)}code: 测试-1\n`);
    });
    expect(entryOf(plan).verdict).toBe('taken');
    expect(plan.files.size).toBe(0);
  });

  it('keeps the entry of a list, and the remarks beside it', () => {
    const edit = replacing(LIST, 'from: 2025-01-01', 'from: 2025-02-02 # 查过文件');
    const plan = again(
      [changed(MARK, 5, '2025-03-01'), changed(MARK, 1, '毁坏林业监测设施的处罚')],
      edit,
    );
    expect(plan.after.get(LIST)).toContain('from: 2025-02-02 # 查过文件');
    expect(entryOf(plan)).toMatchObject({
      verdict: 'doubt',
      why: expect.stringContaining('现在是2025-02-02，表里是2025-03-01'),
    });
  });

  it('stays where its row is gone, and the report says so', () => {
    const edit = replacing(MATTER, 'type: 行政处罚', 'type: 行政强制');
    const plan = again([changed(MARK, 1, '毁坏林业监测设施的处罚')], edit);
    expect(plan.withdrawn).toEqual([]);
    expect(plan.aftermath.get('清单.xlsx')?.join()).toMatch(/有人改过，没有动：毁坏林木标志的处罚/);
  });
});

describe('a name that is answered to be the catalogue’s', () => {
  const near: Row = changed(MARK, 1, '露天焚烧秸秆树叶的处罚');
  const answer = (drafts: Map<string, string>) => replacing(NAMES_FILE, '# "露天', '"露天')(drafts);
  const draftIn = (drafts: ReadonlyMap<string, string>) =>
    [...drafts.keys()].filter((path) => path.startsWith('matters/'));

  it('takes back the draft and makes its entries the catalogue’s', () => {
    const plan = again([near], answer, [near]);
    expect(draftIn(plan.after)).toEqual([]);
    expect(plan.after.get(LIST) ?? '').not.toContain('lutian-fenshaojiegan');
    expect(entryOf(plan)).toMatchObject({
      verdict: 'taken',
      matter: 'fenshao-jiegan',
      why: expect.stringContaining('已经收回'),
    });
    expect(publishing(plan.after).stays).toEqual([]);
  });

  it('leaves what a person edited, and says so', () => {
    const plan = again(
      [near],
      (drafts) => {
        answer(drafts);
        const [path = ''] = draftIn(drafts);
        drafts.set(path, `${drafts.get(path)}# 问过林业局\n`);
      },
      [near],
    );
    expect(draftIn(plan.after)).toHaveLength(1);
    expect(entryOf(plan)).toMatchObject({ verdict: 'doubt', why: expect.stringContaining('还在') });
  });
});

it('a telephone that is corrected in its list is corrected in the draft, unless somebody edited that', () => {
  const phones = (phone: string) => ({
    部门通讯录: {
      rows: [
        ['单位', '办公电话', '地址'],
        ['县审计局', phone, '东街 3 号'],
      ],
    },
  });
  const path = 'departments/shenjiju.yaml';
  const drafts = left(new Map(), taking(phones('0000-300 1010')));
  const now = taking(phones('0000-300 2020'), drafts);
  expect(now.files.get(path)).toContain('phone: 0000-300 2020');
  const edited = new Map(drafts).set(path, `${drafts.get(path)}note: 看过\n`);
  const then = taking(phones('0000-300 2020'), edited);
  expect(then.files.get(path)).toBeUndefined();
  expect(then.directories?.[0]?.verdict).toBe('doubt');
});

it('what is read a second time unchanged changes no byte, whatever the sheet says', () => {
  const cell = <T extends string | null>(...all: T[]) => fc.constantFrom(...all);
  const row = fc.tuple(
    cell('1', '2', null),
    cell(
      '毁坏林木标志的处罚',
      '毁坏林业监测设施的处罚',
      '露天焚烧秸秆树叶的处罚',
      '特困供养审核',
      '林木采伐许可',
    ),
    cell('行政处罚', '行政检查', '行政许可', null),
    cell(LAW, '《森林法》第三十九条、第七十五条', '《没有这部法》第一条', null),
    cell('县林业局', '县林叶局', '县民政局', null),
    cell('2025-01-01', '2025年3月', '批准之日', null),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), (one, two) => {
      // Six rows of one or two names are no list of matters any more: nothing is read, and what was drafted stays.
      fc.pre(3 * new Set(two.map(([, name]) => name)).size > two.length || two.length < 6);
      const first = left(new Map(), taking(book(...one)));
      const second = left(first, taking(book(...two), first));
      const plan = taking(book(...two), second);
      expect([...plan.files.keys(), ...plan.withdrawn]).toEqual([]);
      // Nothing of the first sheet is left: the same drafts as from the second alone, but for questions asked.
      const fresh = left(new Map(), taking(book(...two)));
      for (const drafts of [second, fresh])
        for (const path of [NAMES_FILE, TAKEN_FILE]) drafts.delete(path);
      // Entries stand in the order in which they came.
      const texts = (drafts: Map<string, string>) =>
        [...drafts]
          .map(([path, text]) => [
            path,
            text
              .split(/^(?=- )/m)
              .sort()
              .join(''),
          ])
          .sort();
      if (two.length > 0) expect(texts(second)).toEqual(texts(fresh));
    }),
    { numRuns: 15 },
  );
});
