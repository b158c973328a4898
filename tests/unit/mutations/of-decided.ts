/** Breaking the rules on decisions that towns publish. */
import { withEntry } from './county.ts';
import { edit, type Mutations, mutation } from './mutation.ts';

const LINHE = 'decided/linhe/2026.yaml';
const CITY = 'decided/chengguan/2026.yaml';
const CITY_2025 = 'decided/chengguan/2025.yaml';
const LIUXI = 'decided/liuxi/2026.yaml';

const SHOP = 'number: 安临罚决〔2026〕1号（虚构）';
const REVOKED = 'number: 安临罚决〔2026〕2号（虚构）';
const STRAW = 'number: 安临罚决〔2026〕3号（虚构）';
const HOUSE = 'number: 安资规临许〔2026〕1号（虚构）';

/** One line of one entry changed. */
const within = (path: string, entry: string, old: string, by: string) =>
  withEntry(path, entry, (text) => {
    if (!text.includes(old)) throw new Error(`no ${old} in ${entry}`);
    return text.replace(old, by);
  });
const shop = (old: string, by: string) => within(LINHE, SHOP, old, by);
const straw = (by: string) =>
  within(
    LINHE,
    STRAW,
    '在禁烧区、禁烧时段的承包地里烧玉米秸秆，过火不到 1 亩，没有扩散，罚款 500 元',
    by,
  );
const told = (by: string) =>
  mutation(`the result says: ${by}`, straw(by), [[LINHE, `result: ${by}`]]);

export const OF_DECIDED: Mutations = {
  'decided-competent': () => [
    mutation(
      'the county took the power back a month before',
      within(
        CITY_2025,
        'number: 安城关罚决〔2025〕7号（虚构）',
        'luandui-luanda-chufa',
        'gongdi-yangchen-chufa',
      ),
      [[CITY_2025, 'decided: 2025-11-18']],
    ),
    mutation(
      'the town holds it only from July on',
      within(
        'decided/yunling/2026.yaml',
        'number: 安云检〔2026〕1号（虚构）',
        'kind: 行政检查\n  decided: 2026-08-18\n  published: 2026-09-02\n  state: 公开\n  matter: caoyuan-jiancha',
        'kind: 行政处罚\n  decided: 2026-06-23\n  published: 2026-06-30\n  state: 公开\n  matter: diuqi-huozhong-chufa',
      ),
      [['decided/yunling/2026.yaml', 'decided: 2026-06-23']],
    ),
    mutation(
      'the law gives a street no such power',
      within(
        CITY,
        'number: 安城关许〔2026〕1号（虚构）',
        'huwai-guanggao-shenpi',
        'linmu-caifa-xuke',
      ),
      [[CITY, 'decided: 2026-05-12']],
    ),
    mutation(
      'a town acts in its own name though it was entrusted',
      within(LINHE, HOUSE, 'inNameOf: 安禾县自然资源和规划局', 'inNameOf: 临河镇人民政府'),
      [[LINHE, 'inNameOf: 临河镇人民政府', `- ${HOUSE}`]],
    ),
    mutation(
      'a department is named for a power that is the town’s own',
      shop('inNameOf: 临河镇人民政府', 'inNameOf: 安禾县城市管理局'),
      [[LINHE, 'inNameOf: 安禾县城市管理局']],
    ),
    mutation(
      'a penalty rests on a matter of inspection',
      shop('luandui-luanda-chufa', 'anquan-shengchan-jiancha'),
      [[LINHE, 'matter: anquan-shengchan-jiancha']],
    ),
    mutation('a penalty rests on a service', shop('luandui-luanda-chufa', 'gaoling-jintie'), [
      [LINHE, 'matter: gaoling-jintie'],
    ]),
  ],
  'decided-numbered': () => [
    mutation('two decisions have one number', within(LINHE, STRAW, '3号', '1号'), [
      // The second one.
      [LINHE, `- ${SHOP}`, 'reason: 行政复议认定主要事实不清，决定已撤销'],
    ]),
    mutation('the number is of another year', shop('〔2026〕', '〔2025〕'), [
      [LINHE, '- number: 安临罚决〔2025〕1号（虚构）'],
    ]),
    mutation(
      'a permit of the bureau has a number of the town',
      within(LINHE, HOUSE, '安资规临许〔2026〕1号', '安临罚决〔2026〕9号'),
      [[LINHE, '- number: 安临罚决〔2026〕9号（虚构）']],
    ),
    mutation(
      'a number without a year',
      within(LIUXI, 'number: 安柳强〔2026〕1号（虚构）', '安柳强〔2026〕1号（虚构）', '安柳强一号'),
      [[LIUXI, '- number: 安柳强一号']],
    ),
  ],
  'decided-in-order': () => [
    mutation(
      'published before it was made',
      shop('published: 2026-03-24', 'published: 2026-03-16'),
      [[LINHE, 'published: 2026-03-16']],
    ),
    mutation(
      'the case was opened afterwards',
      shop('  inNameOf', '  filed: 2026-03-18\n  inNameOf'),
      [[LINHE, 'filed: 2026-03-18']],
    ),
    mutation(
      'revoked before it was made',
      within(LINHE, REVOKED, 'since: 2026-09-14', 'since: 2026-05-14'),
      [[LINHE, 'since: 2026-05-14']],
    ),
    mutation(
      'withdrawn before it was revoked',
      within(LINHE, REVOKED, 'on: 2026-09-16', 'on: 2026-09-11'),
      [[LINHE, 'on: 2026-09-11']],
    ),
    mutation('the sum is not the one of the result', shop('fine: 500', 'fine: 5000'), [
      [LINHE, 'fine: 5000'],
    ]),
    mutation(
      'the day has not come',
      within(
        'decided/yunling/2026.yaml',
        'number: 安云检〔2026〕1号（虚构）',
        'decided: 2026-08-18\n  published: 2026-09-02',
        'decided: 2026-12-18\n  published: 2026-12-22',
      ),
      [['decided/yunling/2026.yaml', 'decided: 2026-12-18']],
      { severity: 'warning' },
    ),
  ],
  'decided-on-time': () => [
    mutation(
      'a penalty is published on the eighth working day',
      shop('published: 2026-03-24', 'published: 2026-03-27'),
      [[LINHE, 'published: 2026-03-27']],
      { severity: 'warning' },
    ),
    mutation(
      'an inspection is published after more than twenty working days',
      edit('decided/yunling/2026.yaml', 'published: 2026-09-02', 'published: 2026-09-18'),
      [['decided/yunling/2026.yaml', 'published: 2026-09-18']],
      { severity: 'warning' },
    ),
    mutation(
      'a revoked penalty stays to be read for a week',
      within(LINHE, REVOKED, 'on: 2026-09-16', 'on: 2026-09-21'),
      [[LINHE, 'on: 2026-09-21']],
      { severity: 'warning' },
    ),
  ],
  'decided-impersonal': () => [
    told('对王建国罚款 500 元'),
    told('当事人李秀英烧秸秆，罚款 500 元'),
    told('烧秸秆（身份证号 110101199003071234），罚款 500 元'),
    told('烧秸秆，罚款 500 元，联系电话 13812345678'),
    told('烧秸秆，罚款 500 元，联系人孙立军'),
    told('当事人陈玉兰已经缴清罚款 500 元'),
    told('当事人家住河东村三组 12 号，烧秸秆，罚款 500 元'),
    mutation(
      'a private person is given a name',
      within(LINHE, STRAW, 'party: 自然人', 'party: 自然人\n  name: 某某（虚构）'),
      [[LINHE, 'name: 某某（虚构）']],
    ),
    mutation('a shop is called by its owner', shop('临河镇某五金店（虚构）', '赵德柱'), [
      [LINHE, 'name: 赵德柱'],
    ]),
  ],
};
