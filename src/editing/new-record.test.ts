import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { DAY, refusalOf, revised, smallCounty, textIn } from '../../tests/helpers/editing.ts';
import { KINDS } from '../schema/index.ts';
import { type NewKind, newRecord, questionsFor } from './new-record.ts';
import type { Answers } from './questions.ts';
import { reread } from './revision.ts';

const county = smallCounty();
const answers = (given: Readonly<Record<string, string | readonly string[]>>): Answers =>
  new Map(Object.entries(given).map(([k, v]) => [k, typeof v === 'string' ? [v] : v]));

const SAMPLES: Readonly<
  Record<NewKind, readonly [path: string, given: Parameters<typeof answers>[0]]>
> = {
  town: [
    'towns/xin-zhen/town.yaml',
    {
      id: 'xin-zhen',
      name: '新镇',
      government: '新镇人民政府',
      kind: '镇',
      area: '城乡',
      status: '现行',
      phone: '0000-303 0001',
    },
  ],
  matter: [
    'matters/minzheng/xin-fuwu.yaml',
    {
      id: 'xin-fuwu',
      name: '新服务',
      spokenAs: ['甲', '乙', '丙'],
      list: '公共服务清单',
      domain: 'minzheng',
      area: '城乡',
      tier: '自选盘',
      department: 'minzheng-ju',
      summary: '一句话说清。',
      'lead.by': '乡镇',
      'lead.duties.phase': '受理',
      'lead.duties.does': '收件',
    },
  ],
  claim: [
    'towns/hebian/powers.yaml',
    {
      town: 'hebian',
      matter: 'caifa-xuke',
      mode: '委托',
      agreement: 'weituo-caifa',
      from: '2026-03-01',
      usage: '正常运行',
    },
  ],
  faq: [
    'faq/huanjing/shao-jiegan.mdx',
    {
      id: 'shao-jiegan',
      folder: 'huanjing',
      title: '能不能烧？',
      audience: '群众',
      topic: '种地',
      answer: '不能。',
    },
  ],
  law: [
    'laws/xin-fa.yaml',
    {
      id: 'xin-fa',
      title: '新法',
      short: '新法',
      kind: '法律',
      area: '城乡',
      status: '有效',
      'versions.from': '2026-01-01',
    },
  ],
  decision: [
    'decisions/xin-jueding.yaml',
    {
      id: 'xin-jueding',
      title: '新决定',
      issuer: '小石县人民政府',
      level: '县级',
      kind: '收回',
      published: '2026-01-01',
      from: '2026-02-01',
      summary: '收回一项',
    },
  ],
  agreement: [
    'agreements/xin-weituo.yaml',
    {
      id: 'xin-weituo',
      title: '新委托书',
      entrustor: 'linye-ju',
      entrusted: 'hebian',
      matters: 'caifa-xuke',
      from: '2026-02-01',
    },
  ],
  consultation: [
    'consultations/tiaozheng-2027.mdx',
    {
      id: 'tiaozheng-2027',
      title: '明年打算这样调',
      summary: '山前镇不再办采伐证。',
      'draft.title': '关于调整乡镇清单的通知（征求意见稿）',
      'draft.issuer': '小石县人民政府',
      from: '2026-11-10',
      until: '2026-12-10',
      'answer.to': 'linye-ju',
      'changes.kind': '收回',
      'changes.matter': 'caifa-xuke',
      'changes.towns': 'shanqian',
      'changes.from': '2027-03-01',
      'changes.reason': '一年没有办过一件',
      'changes.by': 'linye-ju',
    },
  ],
};

test.each(Object.entries(SAMPLES))(
  'a new %s can be read, and says what else it may hold',
  (kind, [path, given]) => {
    const revision = revised(newRecord(county, kind as NewKind, answers(given), DAY));
    const text = revision.changed.get(path) ?? '';
    expect([...revision.changed.keys()]).toEqual([path]);
    expect(text).toContain('  # 可不写，');
    expect(reread(county, revision).problems).toEqual([]);
  },
);

test('each optional field is valid once its mark is taken off', () => {
  for (const [kind, [path, given]] of Object.entries(SAMPLES)) {
    const text =
      revised(newRecord(county, kind as NewKind, answers(given), DAY)).changed.get(path) ?? '';
    const front = path.endsWith('.mdx') ? (text.split('---\n')[1] ?? '') : text;
    const written = front.replace(/^( *)# /gm, '$1');
    const name = kind === 'claim' ? 'powers' : kind;
    const schema = KINDS.find((k) => k.name === name)?.schema;
    // A list for which the schema gives no example says 请填写 where an id is wanted.
    const issues = schema?.safeParse(parse(written)).error?.issues ?? [];
    const wrong = issues.filter((issue) => !('format' in issue && issue.message === 'id'));
    expect(wrong, `${kind}\n${written}`).toEqual([]);
  }
});

test('an entry comes to the end of its list; an empty list and a missing one will do', () => {
  const [path, given] = SAMPLES.claim;
  const old = textIn(county, path);
  const text = revised(newRecord(county, 'claim', answers(given), DAY)).changed.get(path) ?? '';
  expect(text.startsWith(`${old}- matter: caifa-xuke\n  mode: 委托\n  from: 2026-03-01\n`)).toBe(
    true,
  );
  const empty = smallCounty({ [path]: '# 权力\n[]\n' });
  const first = revised(newRecord(empty, 'claim', answers(given), DAY)).changed.get(path) ?? '';
  expect(first).toMatch(/^# 权力\n- matter: caifa-xuke\n/);
  const without = { ...county, files: county.files.filter((f) => f.path !== path) };
  const made = revised(newRecord(without, 'claim', answers(given), DAY)).changed.get(path) ?? '';
  expect(made).toMatch(/^# 河边乡权力清单.*\n\n- matter: caifa-xuke\n/);
});

test('nothing is written over, and wrong ids are refused', () => {
  const refuse = (kind: NewKind, change: Parameters<typeof answers>[0]) =>
    refusalOf(newRecord(county, kind, answers({ ...SAMPLES[kind][1], ...change }), DAY));
  expect(refuse('law', { id: 'senlin-fa' })).toContain('已经有了，不覆盖');
  expect(refuse('law', { id: '../x' })).toContain('小写字母');
  expect(refuse('matter', { domain: '../../x' })).toContain('小写字母');
  expect(refuse('faq', { folder: '上' })).toBeDefined();
  expect(refuse('claim', { matter: 'fenshao-jiegan' })).toContain('已经承接');
  expect(refuse('claim', { town: 'hebiann' })).toContain('是不是 hebian');
  expect(refuse('law', { titel: '新法' })).toBe('法律文件没有 --titel 这一栏，是不是 --title');
});

test('what is missing is asked in the words of the schema', () => {
  expect(
    refusalOf(newRecord(county, 'law', answers({ id: 'x', status: '有效' }), DAY)),
  ).toMatchInlineSnapshot(`
    "新建法律文件还缺这些：
      --title  全称：法律文件的正式名称，例如 中华人民共和国行政处罚法
      --short  简称：页面上用的短名称，例如 行政处罚法
      --kind  种类：法律、行政法规等；只能写 法律、行政法规、司法解释、地方性法规、部门规章、地方政府规章、规范性文件
      --versions.from  施行日：这一版从哪天起施行，例如 2018-10-26"
  `);
  // What is asked of a change depends on its kind.
  const asked = (kind?: string) => {
    const given = new Map(answers(SAMPLES.consultation[1]));
    given.delete('changes.by');
    given.delete('changes.kind');
    if (kind) given.set('changes.kind', [kind]);
    return questionsFor('consultation', given).map(({ flag }) => flag);
  };
  expect([asked(), asked('收回'), asked('新增'), asked('变更')]).toEqual([
    ['changes.kind'],
    ['changes.by'],
    ['changes.mode'],
    ['changes.says'],
  ]);
  const [first] = questionsFor('matter', new Map());
  expect(first).toMatchObject({ flag: 'list', choices: ['权力清单', '责任清单', '公共服务清单'] });
  const days = questionsFor('law', answers({ status: '已废止' })).find((q) => q.flag === 'until');
  expect([days?.accepts(['2026-02-30']), days?.accepts(['2026-02-28'])]).toEqual([false, true]);
});
