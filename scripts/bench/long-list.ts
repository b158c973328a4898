/** A county with one very long list, to see that pages grow no faster than the list. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOMAIN = 'huanjing';
const TOWN = 'shanqian';

/** Real lists hardly repeat themselves, so these are combined from words, or compression would flatter us. */
const ACTS = [
  '未经批准占用',
  '擅自改变',
  '损毁',
  '违反规定堆放',
  '不按要求清理',
  '私自拆除',
  '拒绝检查',
  '未取得许可从事',
  '超出范围使用',
  '阻碍维修',
  '伪造记录',
  '擅自迁移',
  '没有备案就经营',
  '向河道倾倒',
  '在禁止区域设置',
];
const THINGS = [
  '乡村道路',
  '灌溉渠系',
  '户外广告牌',
  '水源保护标志',
  '建筑垃圾',
  '沼气设施',
  '公共厕所',
  '畜禽粪污',
  '农药包装物',
  '临时棚屋',
  '消防通道',
  '集贸市场摊位',
  '护林防火设施',
  '地质灾害警示牌',
  '文物保护界桩',
  '养老服务床位',
  '农机具',
  '渔业捕捞网具',
  '烟花爆竹',
  '餐厨油烟',
];

const DIGITS = '一二三四五六七八九';

/** Writes the county into `target`: the one at `original` and as many further matters, all held by one town. */
export function writeLongList(original: string, target: string, rows: number): void {
  cpSync(original, target, { recursive: true });
  const claims: string[] = [];
  for (let i = 0; i < rows; i++) {
    const act = ACTS[i % ACTS.length] ?? '';
    const thing = THINGS[Math.floor(i / ACTS.length) % THINGS.length] ?? '';
    const id = `changdan-${i + 1}`;
    mkdirSync(join(target, 'matters', DOMAIN), { recursive: true });
    writeFileSync(join(target, 'matters', DOMAIN, `${id}.yaml`), matter(id, act, thing, i));
    claims.push(claim(id, i));
  }
  const list = join(target, 'towns', TOWN, 'powers.yaml');
  writeFileSync(list, readFileSync(list, 'utf8') + claims.join(''));
}

/** The list's address below the base. */
export const LONG_LIST = `towns/${TOWN}/powers/`;

function matter(id: string, act: string, thing: string, i: number): string {
  return `id: ${id}
name: ${act}${thing}的行政检查
spokenAs: [有人${act}${thing}, ${thing}被人${act}了, 举报${act}${thing}]
list: 权力清单
type: 行政检查
domain: ${DOMAIN}
area: 城乡
tier: 自选盘
department: huanbao-ju
summary: 查有没有人${act}${thing}。
basis:
  - law: senlin-fa
    article: 第${DIGITS[(i % 6) + 1]}十${DIGITS[Math.floor(i / 9) % 9]}条
    role: 授权
    empowers: [县级部门]
    from: 2020-07-01
    gist: 可以检查。
lead:
  by: 行使主体
  duties:
    - phase: 发现
      does: 到现场看
support: []
accountability:
  - post: 综合行政执法队负责人
    when: 该查不查
`;
}

function claim(id: string, i: number): string {
  const usage = i % 3 === 0 ? '尚未使用' : '正常运行';
  const counts = usage === '正常运行' ? `\n  counts: [{ year: 2025, cases: ${i + 1} }]` : '';
  return `- matter: ${id}
  mode: 直接赋权
  from: 2023-03-${String((i % 28) + 1).padStart(2, '0')}
  decision: sheng-fuquan-2023
  office: zhifa
  phone: 0000-301 ${String(1000 + i)}
  usage: ${usage}${counts}
`;
}
