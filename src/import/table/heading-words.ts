/**
 * What columns are called in real lists (DOMAIN a1). Lists put the same few words together in ever new ways
 * (县级原实施主体, 原行政执法部门), so most headings are known by their parts, in the order below.
 */
import { COLUMNS, type ColumnKey } from '../../exchange/list/index.ts';

/** What a column can be: one of the list's own, something a matter or a town says, or not for publication. */
export type Meaning = ColumnKey | Said | 'internal';
/** Columns that are no fields of a claim; most become fields of the matter. */
export const SAID = [
  'sub',
  'organ',
  'town',
  'duty',
  'dutyBasis',
  'countable',
  'when',
  'countyDuty',
  'townDuty',
  'way',
  'departmentAndWay',
  'conditions',
  'promised',
  'statutory',
  'materials',
  'material.need',
  'material.form',
  'material.source',
  'process',
  'fee',
  'place',
  'hours',
  'complaints',
  'tier',
  'circumstances',
  'penalty',
  'person',
  'certificate',
  'validity',
  'post',
  'qualification',
  'standing',
  'aside',
] as const;
export type Said = (typeof SAID)[number];

/**
 * One kind of column a line: what it means, and the pattern of its headings. `~` stands for any words before or after,
 * which change nothing. The first line that fits decides. Headings are compared without blanks, marks and brackets.
 */
const HEADINGS = `
internal 不收
internal ~(?:审核|审查|审批|法制办?|编办|司法局?|领导|会签|修改|清理|复核|部门|征求|处理)意见
standing ~(?:调整|变动|变更|清理|取消)(?:情况|类型|类别|方式|结果|状态|意见)|是否保留|(?:事项)?状态
internal 是否(?:公开|通过)|(?:审核|审批|公开|内部)状态|内部~|(?:审核|审批|经办|填报|填表|校对)人
no 序号?|编号|项次|序列|顺序号?|No|行号|排序号?|序数
matter.code ~(?:编码|代码)|(?:事项|权力|职权|项目)编号|办理类型deptCode
aside ~子项编码|市级序号|县级序号|序号(?:市级|县级)|部门编码deptCode
fee ~收费~|费用~
dutyBasis (?:责任|追责|问责|廉政|免责|履责)~依据
matter.basis ~依据~|(?:适用)?(?:法律|法规|法条|条款)(?:名称|条款|条文|法规|规章)*|法律法规~
matter.basis (?:违反|处罚|禁止|罚则|违则|义务|适用)(?:条款|条文|规定|法条)|违则|罚则|法律责任
aside (?:办件|材料|对象|服务对象|受理|主体|证件)(?:类型|类别|性质)
matter.type ~taskType
tier 裁量~(?:阶次|档次|等级|阶|级|档)|(?:违法|情节)?(?:阶次|档次|等级|程度|轻重)|违法(?:程度|等级|情节等级)
penalty (?:~(?:处罚|裁量)(?:标准|幅度|基准|种类和幅度|种类及幅度|内容)|处罚|裁量)
when (?:追责|问责|责任追究)(?:情[形况]|内容|方式|事项)|追责|问责
countable (?:追责|问责|责任追究)~|廉政风险点
circumstances ~(?:免罚|不予处罚|不予行政处罚|从轻|减轻|适用|违法|具体|表现|裁量|免责|裁量适用)(?:的)?(?:情形|条件|情节|情节和后果|情节与后果|因素|要件)|情形|情节|条件
townDuty (?:乡镇|镇街|街镇|镇|街道|乡|乡级|镇级|本级|乡镇街道)+(?:政府)?(?:的)?(?:配合)?(?:职责|责任|任务)(?:内容|分工)?|配合(?:职责|内容|任务|责任)|履职内容
countyDuty (?:~(?:部门|上级|县级?|市县|县市|区级?|主管|牵头|单位)|上级)(?:主要|工作|的)?(?:职责|责任)(?:内容|分工)?
matter.name (?:基本|配合|收回)?(?:履职|职责)事项(?:名称)?
duty (?:责任|职责|履职)(?:事项)?(?:内容)?|(?:主要|工作|岗位|具体|对应)(?:职责|责任)(?:事项|内容)?|责任清单|对应责任事项
successor.why (?:收回|上收|退回|退还)(?:的)?(?:理由|原因)
departmentAndWay (?:承接|收回|责任|牵头|接收|对应)?(?:上级)?(?:部门|单位)(?:名称)?[及和与](?:其)?(?:工作|收回|处理|履职)方式
way (?:工作|收回|后续|处理|履职)(?:工作)?方式|后续(?:措施|安排|工作)|收回后~
mode (?:赋权|下放|承接|行使|移交|划转|授权|委托|实施|权力来源)(?:的)?(?:方式|形式)|权力来源|取得方式
office (?:~承办|~责任|办理|经办|具体|实施)(?:机构|科室|站所|股室|岗位|处室)|承办(?:单位|部门|主体)|内设机构|责任处室
aside (?:配合|协同|协助)(?:部门|单位)
town 受(?:委托|托)(?:机关|单位|主体|组织|乡镇)
matter.department (?:~(?:原|对应|上级|市县|县|区|主管|牵头|收回|接收|移交|业务|指导|关联|划出|职能|行业|主责|赋权|下放|委托|来源)~|承接|责任|职能)?(?:部门|机关)(?:单位)?(?:名称)?
matter.department ~(?:原|对应|上级|市县|县|主管|牵头|收回|接收|业务|指导|关联|主责)~(?:主体|单位|机构|层级)(?:名称)?
validity (?:委托|赋权|承接|实施|授权)(?:期限|期间|有效期)|有效(?:期限?|期间)(?:起止)?
town (?:承接|实施|适用|赋权|行使|所属|涉及)?(?:乡镇|镇街|街镇|街道|乡镇街道|乡镇名称|镇|乡)(?:名称|范围)?|(?:承接|赋权)(?:单位|主体|对象|范围)
organ ~(?:实施|行使|责任|权力|执法|行政|承接|处罚)?(?:主体|机关|单位|层级)(?:名称)?
extent 行使范围|权限范围|实施层级及权限|行政处罚权行使范围|承接范围|赋权范围
until (?:赋权|承接|委托|实施|有效期)?(?:停止|终止|失效|截止|收回|结束|到期|废止|取消)(?:的)?(?:日期|时间|日)|到哪天止|止日
from (?:实施|承接|赋权|生效|施行|起始|开始|启用|下放|移交|行使|划转|委托|起)+(?:的)?(?:日期|时间|日)|从哪天起|起日
statutory 法定(?:的)?(?:办结|办理)?(?:时限|期限|时间)(?:工作日)?
promised (?:~承诺|办理|办结|服务|完成|受理)*(?:时限|期限)(?:工作日|天)?|办结时间|承诺(?:办结)?时间
hours (?:办公|服务|受理|工作|窗口|办理)时间
material.need (?:材料)?必要性|是否必要|必要程度
material.form (?:材料)?(?:规格|份数|形式|规格份数|数量|要求|形式和份数|原件复印件)(?:份数|及份数|和份数|要求)?
material.source (?:材料)?(?:来源|出处|提供单位|来源渠道)(?:渠道|单位)?
materials ~材料(?:名称|清单|目录|明细)?|提交资料|所需资料
process ~(?:流程|程序|步骤)图?
complaints (?:监督|投诉|举报|监督投诉|投诉举报)+(?:电话|方式|渠道)
phone ~(?:电话|联系方式|手机|联系号码|号码)
place ~(?:地点|地址|窗口|场所)(?:名称)?
conditions (?:受理|办理|申请|准入|办事|服务)条件|申请人条件|条件要求
aside (?:服务|办理|实施|适用|受理|申请|行政|管理|检查)(?:相对人|对象)|公开(?:范围|方式)|办事指南~|结果~|审查要点|办件~
person (?:持证|执法)?(?:人员)?姓名|持证人|人员
certificate ~(?:证件?号码?|执法证号?|证书编号)
matter.domain ~(?:领域|行业|门类|板块|条线)|类目|一级分类|事项分类
matter.type ~(?:类型|类别|种类|性质|分类)
sub ~(?:子项|小项|实施事项|办理项|业务办理项|细项)(?:名称|内容)?
matter.name ~(?:事项|职权|权力|权责|违法行为|案由|执法职责)(?:名称|内容|表现)?|(?:服务|检查|处罚|赋权|公共服务|权力|办事|工作|履职)?(?:项目|任务)(?:名称|内容)?|(?:主项|职责|履职|服务)(?:名称|内容|事项)?|名称|内容
usage ~(?:运行|使用|承接)情况
note ~备注|说明|其他说明|附注
`;

export const RULES: readonly (readonly [RegExp, Meaning])[] = HEADINGS.trim()
  .split('\n')
  .map((line) => {
    const [meaning = '', pattern = ''] = line.split(' ');
    const words = pattern.replaceAll('~', '[\\p{L}\\p{N}]*');
    return [new RegExp(`^(?:${words})$`, 'u'), meaning as Meaning];
  });

/** Headings whose meaning depends on the one above them. */
export const BELOW: readonly (readonly [group: RegExp, leaf: RegExp, meaning: Meaning])[] = [
  [/职责(?:边界|划分|分工)|责任(?:分工|划分|边界)/, /县|区|市|上级|部门|主责|牵头/, 'countyDuty'],
  [/职责(?:边界|划分|分工)|责任(?:分工|划分|边界)/, /乡|镇|街道|本级|配合/, 'townDuty'],
  [/^责任事项/, /依据/, 'dutyBasis'],
  [/^责任事项/, /内容|事项/, 'duty'],
  [/审核|审批意见|会签/, /./, 'internal'],
  [/材料/, /名称|^材料$|清单/, 'materials'],
  [/材料/, /审查|备注/, 'aside'],
  [/时限|期限/, /法定/, 'statutory'],
  [/时限|期限/, /承诺|办理/, 'promised'],
  [/电话|联系/, /监督|投诉/, 'complaints'],
  [/电话|联系/, /咨询|联系|办理/, 'phone'],
  [/裁量|处罚/, /^(?:阶次|等级|档次|程度)$/, 'tier'],
  [/裁量|处罚/, /^(?:情形|情节|适用情形|适用条件|条件)$/, 'circumstances'],
  [/裁量|处罚/, /^(?:标准|幅度|基准)$/, 'penalty'],
  [/职权|权力|事项|项目/, /^(?:项目|主项|大项)(?:名称)?$/, 'matter.name'],
  [/依据/, /./, 'matter.basis'],
  [/收费/, /./, 'fee'],
  ...COLUMNS.filter(({ group }) => group !== undefined).map(
    ({ group, title, key }) => [new RegExp(`^${group}$`), new RegExp(`^${title}$`), key] as const,
  ),
];
