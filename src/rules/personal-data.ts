/** What tells who a private person is, found in a sentence that is to be published. */

export interface Personal {
  readonly what: '证件号码' | '电话' | '姓名' | '住址';
  readonly found: string;
}

/** Eighteen signs with a birthday in the middle: a code of an organisation has none. Fifteen of the old kind. */
const ID_NUMBER =
  /(?<!\d)\d{6}(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)/g;
const MOBILE = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;

/** The surnames that nearly everybody has; a word that begins otherwise is taken for no name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤';
/** Plain words that begin with the sign of a surname. */
const NO_NAMES =
  '严重|严格|陆续|曾经|曾因|曾被|周[一二三四五六日末]|林[地木区场业]|石[料头子灰材块]|于[上下当次同今昨本该其一二三四五六七八九十]|马路|高空|黄沙|黄色|白色|白天|金属|金融|江河|江边|田间|田地|田边|陶瓷|毛石|方便|余下|万元|任何|向阳';
/** One or two signs after the surname; 张某, 张某某 and 张× tell nobody. */
const NAME = `(?!${NO_NAMES})[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}`;
const MASKED = /[某×xX*＊○]/;
const WHO =
  '当事人|被处罚人|被检查人|申请人|许可申请人|联系人|负责人|法定代表人|姓名|经营者|业主|店主|车主|户主|村民|居民|司机|摊主';
const ENDS =
  '(?=$|[\\s，。；、：（）(),.;:]|因|在|于|将|把|擅|违|未|的|罚|处|警|作|给|补|缴|占|乱|烧|砍|限|停|搬|拆|清|改|采|建|翻|堆|摆|倒|已|提|复议|不|没|有|申|被)';
const NAMES = [
  new RegExp(`(?:${WHO})(?:[：:为是]\\s*)?(${NAME})${ENDS}`, 'gu'),
  new RegExp(`(?:对|给予|责令|准予|同意|批准|向)(${NAME})${ENDS}`, 'gu'),
  new RegExp(`(${NAME})(?:先生|女士|同志)`, 'gu'),
];
const HOME =
  /(?:住址|住所地?|家庭地址|户籍(?:地址|所在地)?|家住|现住|居住在|住在|住)[：:]?[^，。；]{0,24}?[\d一二三四五六七八九十]+\s*(?:号|组|栋|幢|单元|室|弄)/g;

/** Everything found, in the order of the kinds. `home`: whether an address may be where somebody lives. */
export function personalIn(text: string, home: boolean): readonly Personal[] {
  const all = (what: Personal['what'], pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ what, found: (match[1] ?? match[0]).trim() }));
  return [
    ...all('证件号码', ID_NUMBER),
    ...all('电话', MOBILE),
    ...NAMES.flatMap((pattern) => all('姓名', pattern)).filter(({ found }) => !MASKED.test(found)),
    ...(home ? all('住址', HOME) : []),
  ];
}

/** A whole field that is nothing but the name of a person. */
export function looksLikeName(text: string): boolean {
  return new RegExp(`^${NAME}(?:（虚构）)?$`, 'u').test(text) && !MASKED.test(text);
}
