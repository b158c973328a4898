/** Lists of people, windows and telephones: how each is known by its headings, and where what it says belongs. */
import type { Meaning } from '../table/heading-words.ts';

export const DIRECTORIES = ['执法人员名单', '便民服务点', '窗口', '部门和乡镇电话'] as const;
export type Directory = (typeof DIRECTORIES)[number];

interface Description {
  /** Whose headings these are; the first that fits decides. `matter.name` is what an entry is called. */
  readonly columns: readonly (readonly [RegExp, Meaning])[];
  /** Beside the name, one of these must have a column, unless the title says what the list is. */
  readonly tells: readonly Meaning[];
  readonly title: RegExp;
}

const word = (pattern: string, meaning: Meaning) =>
  [new RegExp(`^(?:${pattern})$`, 'u'), meaning] as const;
const ANY = '[\\p{L}\\p{N}]*';

/** What is nobody's business outside the office. */
const PERSONAL = word(
  `不收|${ANY}身份证${ANY}|公民身份号码|性别|年龄|民族|籍贯|出生${ANY}|政治面貌|学历${ANY}|毕业院校|照片|${ANY}手机${ANY}|移动电话|个人电话|微信${ANY}|QQ${ANY}|家庭${ANY}`,
  'internal',
);
const COMMON = [
  PERSONAL,
  word('序号?|编号|No|顺序号?|排序', 'no'),
  word('备注|说明', 'note'),
  word('(?:所属|所在)?(?:乡镇|镇街|街道|乡|镇)+(?:名称)?', 'town'),
] as const;
/** Whoever sits at a telephone is not published, but the telephone. */
const SOMEBODY = word(
  `(?:${ANY}(?:负责人|联系人|联络人|领导|姓名)|工作人员|窗口人员|值班人员|职务|职称|职级)${ANY}`,
  'internal',
);
const WHERE = [
  word(`(?:监督|投诉|举报)${ANY}(?:电话|方式|号码)`, 'complaints'),
  word(`传真${ANY}|邮编|邮政编码|${ANY}邮箱|网址|微信公众号`, 'aside'),
  word(`${ANY}(?:电话|联系方式|号码|座机)(?:号码)?`, 'phone'),
  word(`${ANY}(?:地点|地址|位置|场所)`, 'place'),
  word(`(?:办公|工作|服务|开放|上班|受理)时间`, 'hours'),
] as const;

export const DESCRIPTIONS: Readonly<Record<Directory, Description>> = {
  执法人员名单: {
    columns: [
      ...COMMON,
      word('(?:持证|执法|审核)?(?:人员)?姓名|(?:持证|执法)人员?|人员名单', 'matter.name'),
      word(`${ANY}(?:法律职业资格|法考)${ANY}`, 'qualification'),
      word(`${ANY}(?:有效期${ANY}?(?:起|始)${ANY}|生效日期)`, 'from'),
      word(`${ANY}(?:有效期${ANY}?(?:止|至)|有效期截止${ANY}|到期${ANY}|失效日期)`, 'until'),
      word(`${ANY}有效期限?(?:起止)?`, 'validity'),
      word(
        `(?:发证|颁发|签发|领证)${ANY}|执法(?:领域|类别|范围|区域|门类)|证件?(?:类型|种类)`,
        'aside',
      ),
      word(`${ANY}(?:执法证|证件|证号|资格证|证书)${ANY}`, 'certificate'),
      word('(?:岗位|人员)(?:类别|类型|性质)?|类别', 'post'),
      word(`(?:所在|工作|所属)?(?:机构|科室|部门|内设机构|${ANY}(?:中队|大队))(?:名称)?`, 'office'),
      word(`(?:所在|工作|执法|所属)?(?:单位|执法主体|机关)(?:名称)?`, 'organ'),
      word(`职务|职称|职级|${ANY}电话|联系方式`, 'internal'),
    ],
    tells: ['certificate'],
    title: /执法人员|法制审核/,
  },
  便民服务点: {
    columns: [
      ...COMMON,
      word('(?:行政)?村(?:社区|居)*(?:名称)?|社区(?:名称)?|村居', 'matter.name'),
      word('(?:便民|村级)?服务(?:站|点|室|中心)(?:名称)?|(?:中心|大厅)?名称', 'matter.name'),
      word(`${ANY}代办(?:人|人员|员)(?:姓名)?`, 'person'),
      SOMEBODY,
      ...WHERE,
    ],
    tells: ['person'],
    title: /便民|服务(?:点|站|室)|代办/,
  },
  窗口: {
    columns: [
      ...COMMON,
      word('窗口(?:号码?|编号|序号)|窗号', 'matter.code'),
      word(`${ANY}窗口(?:名称|设置|类别)?`, 'matter.name'),
      word(
        `(?:${ANY}(?:事项|业务)(?:范围|内容|名称)?)|(?:服务|工作|受理)(?:内容|范围)|职责`,
        'extent',
      ),
      SOMEBODY,
      word('进驻(?:部门|单位)|(?:部门|单位)(?:名称)?', 'aside'),
      ...WHERE,
    ],
    tells: ['extent', 'phone'],
    title: /(?!)/,
  },
  部门和乡镇电话: {
    columns: [
      word('(?:乡镇|镇街|街道)+(?:名称)?', 'matter.name'),
      ...COMMON,
      word(
        '(?:县级?|县直|有关|主管|责任)?(?:部门|单位|机构|机关|部门单位|单位部门|部门乡镇)(?:全称|名称)?',
        'matter.name',
      ),
      word(`(?:主要|工作)?(?:职责|职能)${ANY}|业务范围`, 'aside'),
      SOMEBODY,
      ...WHERE,
    ],
    tells: ['phone', 'place', 'hours', 'complaints'],
    title: /(?!)/,
  },
};
