/** Lists as they come from other counties' pages, with the defects they have. */
import { expect, it } from 'vitest';
import { readContent } from '../register/folder.ts';
import type { Register, Town } from '../register/index.ts';
import type { List } from '../schema/index.ts';
import { departmentFinder } from './departments.ts';
import { planImport } from './plan.ts';
import { type ImportMap, type ImportPlan, NO_MAP } from './plan-model.ts';
import { gridsOf } from './read-file.ts';
import { importReport } from './report.ts';

const register = readContent('tests/fixtures/small-county').register as Register;
const town = register.towns.get('hebian') as Town;
const DOMAIN: ImportMap = { ...NO_MAP, domain: 'linye' };

function planned(text: string, list: List = '权力清单', map = DOMAIN): ImportPlan {
  const grids = gridsOf('清单.txt', new TextEncoder().encode(text));
  if ('refused' in grids) throw new Error(grids.refused);
  const target = { register, town, list, asOf: '2026-11-21', listText: '', source: '清单.txt' };
  const plan = planImport(grids, target, map);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

const HEAD = '序号 赋权事项 权力类型 法律法规依据 责任主体 原实施主体';
const powers = (...rows: string[]) => planned([HEAD, ...rows].join('\n'));
const said = (plan: ImportPlan) => plan.rows.map(({ outcome, says }) => [outcome, ...says]);

it('knows rows of a page by their lines, and loses nothing that stands above the table', () => {
  const plan = planned(
    [
      '# 从网页上存下来的',
      '附件1',
      '',
      '某镇赋权清单（第一批）',
      HEAD,
      '1 林木采伐许可证核发 行政许可 《森林法》第五十七条 镇政府 县林业局',
      '',
      '2 沼气池检查 行政检查 《沼气办法》第三条 镇政府 县林业局',
    ].join('\n'),
  );
  expect(plan.headingRows).toEqual([5]);
  expect(plan.above).toEqual(['附件1', '某镇赋权清单（第一批）']);
  expect(plan.rows.map(({ row, no }) => [row, no])).toEqual([
    [6, '1'],
    [8, '2'],
  ]);
});

it('reads two halves side by side, and says what of a row it did not read', () => {
  const head = ['序号', '事项名称', '权力类型', '设定依据'].join(',');
  const plan = planned(
    [
      `${head},,${head}`,
      '1,沼气池检查,行政检查,《沼气办法》第三条,,2,林木采伐许可证核发,行政许可,5.30122E+17',
    ].join('\n'),
  );
  expect(plan.rows.map(({ row, name }) => [row, name])).toEqual([
    [2, '沼气池检查'],
    [2, '林木采伐许可证核发'],
  ]);
  expect(plan.rows[1]?.says[0]).toMatch(/^“设定依据”超过 15 位/);
});

it('asks about names that differ by small words, and never takes them for the same', () => {
  const plan = powers(
    '1 对露天焚烧秸秆行为的处罚 行政处罚 《大气污染防治法》第一百一十九条 镇政府 县环保局',
    '2 林木采伐的许可证核发（农村居民） 行政许可 《森林法》第五十七条 镇政府 县林业局',
  );
  expect(plan.rows.map(({ outcome, says }) => [outcome, says.at(-1)])).toEqual([
    [
      '待确认',
      '像是“露天焚烧秸秆的处罚”（只差括号里的字或者小词）。是的话，在 --map 的 rows 里写 2: fenshao-jiegan；不是就写 2: 新事项',
    ],
    [
      '待确认',
      '像是“林木采伐许可证核发”（只差括号里的字或者小词）。是的话，在 --map 的 rows 里写 3: caifa-xuke；不是就写 3: 新事项',
    ],
  ]);
});

it('knows a department by how people shorten it', () => {
  const [one] = register.departments.values();
  if (!one) throw new Error('no department');
  const called = (...shorts: string[]) =>
    departmentFinder(shorts.map((short) => ({ ...one, id: short, name: `小石${short}`, short })));
  const find = called('县住房和城乡建设局', '县市场监督管理局', '县农业农村局', '县农机局');
  expect(find('县住房和城乡建设局')?.loosely).toBe(false);
  expect(
    ['县住建局', '某某县住建局', '区市监局', '市场监管局', '农业局', '住房局', '县财政局', ''].map(
      (cell) => find(cell)?.id,
    ),
  ).toEqual([
    '县住房和城乡建设局',
    '县住房和城乡建设局',
    '县市场监督管理局',
    '县市场监督管理局',
    '县农业农村局',
    '县住房和城乡建设局',
    undefined,
    undefined,
  ]);
  // 农局 could be either, and is too short to say anything.
  expect(find('农局')).toBeUndefined();
});

it('says which department it took for another', () => {
  const [row] = said(powers('1 沼气池检查 行政检查 《森林法》第三条 镇政府 某某县林业局'));
  expect(row?.join('\n')).toContain('部门“某某县林业局”当作小石县林业局，请核对');
  const [none] = said(powers('1 沼气池检查 行政检查 《森林法》第三条 镇政府 县能源局'));
  expect(none?.join('\n')).not.toContain('当作');
});

it('says where a sheet cites an older wording, or nothing that can be read', () => {
  const [older, cut] = said(
    powers(
      '1 甲事检查 行政检查 《森林法》（2009年修正）第三条 镇政府 县林业局',
      '2 乙事检查 行政检查 《中华人民共和国森 镇政府 县林业局',
    ),
  );
  expect(older?.join('\n')).toContain(
    '《森林法》第三条表里写的是 2009 年的文本，收录的从 2020-07-01 起，条号可能变了，请核对',
  );
  expect(cut?.join('\n')).toContain('没有从依据里读出法律和条款');
});

it('points at matters that rest on the same article', () => {
  const [row] = said(powers('1 砍树审批 行政许可 《森林法》第五十七条第一款 镇政府 县林业局'));
  expect(row?.join('\n')).toContain('一目录里依据同一条的有“林木采伐许可证核发”');
});

it('takes the catalogue’s word for the list a matter is in, not the type in the sheet', () => {
  const rows = [HEAD, '1 最低生活保障申请受理 行政给付 《社会救助法》第三条 镇政府 县民政局'];
  expect(said(planned(rows.join('\n')))).toEqual([
    ['跳过', '一目录里“最低生活保障申请受理”在公共服务清单，请用 --list services 再导一次'],
  ]);
  const services = planned(rows.join('\n'), '公共服务清单');
  expect(services.rows[0]?.outcome).not.toBe('待确认');
  expect(services.rows[0]?.says[0]).toContain('类型不同：表里是行政给付，一目录是公共服务');
});

it('tells a thousand rows for another list as one thing', () => {
  const plan = powers(
    ...Array.from(
      { length: 3 },
      (_, i) => `${i + 1} 服务${i} 公共服务 《森林法》第三条 镇政府 县林业局`,
    ),
  );
  const report = importReport(plan, { source: '清单.txt', title: '河边乡权力清单', dryRun: true });
  expect(report.slice(report.indexOf('## 跳过'))).toMatchInlineSnapshot(`
    "## 跳过

    - 公共服务属于公共服务清单，请用 --list services 再导一次（3 行）
      - 第 2 行（序号 1），服务0
      - 第 3 行（序号 2），服务1
      - 第 4 行（序号 3），服务2
    "
  `);
});
