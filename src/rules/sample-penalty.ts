/** The penalty matter of the small test county, with one part exchanged: for the examples of rules about penalties. */

/** The two basis versions as they stand; the old act ends where the code begins. */
export const LAWFUL_BASIS = `
  - law: daqi-wuran-fangzhi-fa
    article: 第一百一十九条第一款
    role: 处罚
    from: 2018-10-26
    until: 2026-08-14
    checked: 2026-11-21
    checkedWith: 国家法律法规数据库
    empowers: [县级部门]
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    role: 处罚
    from: 2026-08-15
    checked: 2026-11-21
    checkedWith: 国家法律法规数据库
    empowers: [县级部门]`;

const LAWFUL_TIERS = `
          - level: 轻微
            when: 面积很小，当场扑灭
            measure: 责令改正，可以不予处罚
          - level: 一般
            when: 不到一亩
            range: { min: 500, max: 1000 }
          - level: 较重
            when: 一亩以上或者不听劝
            range: { min: 1000, max: 2000 }`;

export const LAWFUL_ACCOUNTABILITY = `
accountability:
  - post: 综合行政执法大队负责人
    when: 接到举报不去看`;

/** The parts a rule may exchange, each as YAML at its own depth, beginning with a line break. */
interface Parts {
  readonly basis?: string;
  readonly tiers?: string;
  readonly accountability?: string;
  readonly remedy?: string;
}

export function samplePenalty({
  basis = LAWFUL_BASIS,
  tiers = LAWFUL_TIERS,
  accountability = LAWFUL_ACCOUNTABILITY,
  remedy = '',
}: Parts): string {
  return `id: fenshao-jiegan
name: 露天焚烧秸秆的处罚
spokenAs:
  - 烧秸秆
  - 地里冒烟
  - 烧麦茬
list: 权力清单
type: 行政处罚
domain: huanjing
area: 城乡
tier: 基本盘
department: huanbao-ju
summary: 在禁烧的地方和时间烧秸秆，可能罚 500 到 2000 元。
basis:${basis}
lead:
  by: 行使主体
  duties:
    - phase: 查处
      does: 立案、取证、处罚
support: []${accountability}
discretion:
  - law: shengtai-huanjing-fadian
    article: 第一千一百三十一条第一款
    scales:
      - unit: 元
        statutory: { min: 500, max: 2000 }
        tiers:${tiers}${remedy}
`;
}
