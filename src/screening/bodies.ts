/** Who is spoken of in a notice: the towns, under whatever name, or somebody else. */
import { ACTIONS } from './words.ts';

/** `towns` may be one of them by name. */
export type Body = 'towns' | 'others';

export interface Actor {
  readonly body: Body;
  /** Where the clause goes on after the name. */
  readonly end: number;
}

export interface Bodies {
  /** Who acts in a clause, told from its beginning; undefined where nobody is named there. */
  actorOf(clause: string): Actor | undefined;
  /** Whether a text that is a name or a row of names holds a town. */
  nameTowns(text: string): boolean;
}

/** Offices that lie in a town and are not its own, and what is only called after towns. */
const NOT_TOWNS =
  '(?!企业|卫生院|中心卫生院|医院|学校|中学|小学|中心校|派出所|司法所|供销社|敬老院|财政|工会|商会|妇联|团委|残联|科协)';
const KINDS =
  '乡镇级?|镇街|街镇|镇[（(](?:乡|街道|街|办|场|、)+[)）]|乡[（(](?:镇|街道|街|场|、)+[)）]|街道|各(?:乡(?!镇)|镇)(?:、[乡镇街]道?)*|各地(?!区)|[我贵你][镇乡]|[\\u4e00-\\u9fa5]{1,4}[镇乡](?=(?:人民)?政府)|[\\u4e00-\\u9fa5]{1,3}(?<![集城村])镇(?=负责|要|应当|须|牵头)|属地(?=政府|党委|负责|要|应|须|承担|牵头|组织|落实|配合)|镇政府|乡政府|[乡镇]里(?!的)|[乡镇]人民政府|乡级(?:人民政府|河长)|[乡镇]村(?=两级|干部)|[包驻]村干部';
/** What may stand behind the name and is still the town. */
const BEHIND =
  '(?:[（(](?:街道|街道办事处|场|办|园区|开发区|[、，])+[)）])?(?:党委|政府|人民政府|办事处|党工委|党（工）委|、(?:街道办事处|街道党工委|街道|政府|园区|乡级人民政府|乡镇长|乡|镇)|和街道)*';
/** 各, 沿河, 有条件的, 项目 … before the name. */
const WHICH =
  '(?:[^，。；：、]{0,16}的|[^，。；：、]{0,10}所在|各有关|各|每个|沿.|有关|相关|属地|所在地?|项目|所属|辖区内?|全县|试点|重点|其他|涉.|山区)*';
/** What may come before who acts. */
const LEAD =
  '(?:[^，。；：、]{0,10}(?:年内|月内|日内|年底|月底|日前|底前|期间|阶段))?(?:会议(?:要求|强调|明确|决定|议定))?现?(?:请|望|希望?|恳请|商请|责成|需|由|再由|应由|可由|须由|统一由|同时|此外|另外|其中)?';

/** Bodies and people a notice speaks of beside the towns, by how their names end. */
const OTHERS =
  '局|厅|委|办|办公室|部|院|社|公司|中心|大队|支队|机关|部门|企业|学校|医院|机构|协会|联合会|工会|妇联|残联|团委|科协|指挥部|领导小组|工作组|组|督查室|专班|站|所|委员会|村级组织|养殖场户|养殖户|经营人|经营者|业主|监护人|当事人|农户|群众|村民|居民|人员|民警|教师|家长|志愿者|甲方|乙方|会议|顾问|律师|医生|专家|队伍|班|县长|书记|同志|媒体|双方|一方|单位|领导|条|校|平台|标准|目标|结果|经费|费用|资金';
/** How bodies of the county end, whose names begin with 县. */
const OF_COUNTY =
  '局|委|办|部|中心|大队|支队|院|公司|社|会|组|队|馆|台|所|站|校|妇联|残联|科协|财政';
const OTHERWISE =
  '(?:广大)?(?:群众|村民|居民|农户|养殖户|企业|学校|家长|学生|业主|用人单位|经营者)(?!性|自治|委员会|满意|[^，。；]{0,4}率)|全县|全市|全省|我县|我局|我办|会议|本(?:办法|细则|标准|方案|责任书|通知|制度|次)|任何';

/** `own`: the county's towns by name, and 甲方 or 乙方 where that is a town. */
export function bodiesOf(own: readonly string[]): Bodies {
  const town = `(?:${[...own.map(escaped), KINDS].join('|')})${BEHIND}${NOT_TOWNS}`;
  const towns = new RegExp(town);
  const first = new RegExp(`^${LEAD}${WHICH}${town}`);
  const through = new RegExp(
    `(?:由|(?:^|[^申聘邀报])请|责成|会同|联合)(?:[^，。；：]{1,12}、)?${WHICH}${town}|^以${WHICH}${town}为(?:责任)?主体?|^(?:压实|压紧|夯实|强化|落实|明确)${WHICH}${town}[^，。；：]{0,8}责任`,
  );
  const together = new RegExp(
    `^${LEAD}(?:[^，。；：]{1,16}、|[^，。；：]{1,20}(?:局|办|部门|委|部|中心|大队)(?:和|与|及|会同|联合))${WHICH}${town}`,
  );
  const acts = new RegExp(`^(?:${ACTIONS})`);
  const next = `(?=[、和与及将可是为由按每对在向给用从以要应须需进凭发先也都未没已的]|统一|逾期|责任|职责|$|[:：—】]|不(?!少于|低于|超过|多于|足)|${ACTIONS})`;
  const other = new RegExp(
    `^${LEAD}(?:${OTHERWISE}|[县省市](?!级以上)[^，。；：]{0,14}?(?:${OF_COUNTY})|[^，。；：为对向给把将在从于]{0,16}?(?:${OTHERS})${next})`,
  );
  /** Said behind what it is about: 经费由县财政保障. */
  const byOther = new RegExp(
    `由(?:[县省市]|上级|我局|[^，。；：]{1,10}(?:${OF_COUNTY}|机关|部门|学校|单位))`,
  );
  return {
    actorOf(clause) {
      const to = (body: Body, found: RegExpExecArray): Actor => ({
        body,
        end: found.index + found[0].length,
      });
      const begins =
        /^(?:对|向|为|给|将|把|从|与|同|在|按|凭|用|每(?:个?行政)?村(?![委民])|每个?(?:社区|组|户))/.test(
          clause,
        ) || acts.test(clause);
      const named = begins ? null : (first.exec(clause) ?? together.exec(clause));
      if (named && !byOther.test(clause.slice(named[0].length))) return to('towns', named);
      const by = through.exec(clause);
      if (by) return to('towns', by);
      const instead = byOther.exec(clause);
      if (instead) return to('others', instead);
      const otherwise = begins ? null : other.exec(clause);
      return otherwise ? to('others', otherwise) : undefined;
    },
    nameTowns: (text) => towns.test(text),
  };
}

/** 甲方 or 乙方, whichever the paper says is a town. */
export function townParties(text: string): readonly string[] {
  const town = `(?:${KINDS}|街道办事处)`;
  const near = '[^，。；\\n甲乙丙]{0,24}';
  return ['甲方', '乙方', '丙方'].filter((party) =>
    new RegExp(
      `${party.split('').join('[ 　]*')}(?:为|是|[）)]?[：:（(])${near}${town}|${town}${near}(?:为|[（(](?:以下简称)?)“?${party}`,
    ).test(text),
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
