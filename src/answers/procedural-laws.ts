/**
 * The statutes by which the engine itself counts. A county need not keep a record of each of them; where it keeps
 * none, outputs name the statute from here, without a page to lead to.
 */
export const PROCEDURAL_LAWS = {
  'xingzheng-chufa-fa': { title: '中华人民共和国行政处罚法', short: '行政处罚法' },
  'xingzheng-qiangzhi-fa': { title: '中华人民共和国行政强制法', short: '行政强制法' },
  'xingzheng-fuyi-fa': { title: '中华人民共和国行政复议法', short: '行政复议法' },
  'xingzheng-fuyi-fa-shishi-tiaoli': {
    title: '中华人民共和国行政复议法实施条例',
    short: '行政复议法实施条例',
  },
  'xingzheng-susong-fa': { title: '中华人民共和国行政诉讼法', short: '行政诉讼法' },
  'xingsu-jieshi': {
    title: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    short: '行政诉讼法司法解释',
  },
  'minshi-susong-fa': { title: '中华人民共和国民事诉讼法', short: '民事诉讼法' },
  minfadian: { title: '中华人民共和国民法典', short: '民法典' },
  'xingzheng-xuke-fa': { title: '中华人民共和国行政许可法', short: '行政许可法' },
  'zhengfu-xinxi-gongkai-tiaoli': {
    title: '中华人民共和国政府信息公开条例',
    short: '政府信息公开条例',
  },
  'tudi-guanli-fa': { title: '中华人民共和国土地管理法', short: '土地管理法' },
  'senlin-fa': { title: '中华人民共和国森林法', short: '森林法' },
  'chengxiang-guihua-fa': { title: '中华人民共和国城乡规划法', short: '城乡规划法' },
  'gonglu-fa': { title: '中华人民共和国公路法', short: '公路法' },
} as const satisfies Readonly<Record<string, { title: string; short: string }>>;
export type ProceduralLaw = keyof typeof PROCEDURAL_LAWS;
