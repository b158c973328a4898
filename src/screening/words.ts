/** Words by which official papers say that something shall be done. */

/** What a body does; a clause that begins with one of these has no subject of its own. */
export const ACTIONS =
  '召开|召集|出面|打捞|清掏|收取|摸清|摸准|安排|包干|包联|包保|摆放|办理|办结|帮助|帮扶|保障|保持|保证|报告|报送|报县|编制|编印|表彰|补种|采集|采购|拆除|参加|参与|查处|查看|撤离|承担|承办|承诺|成立|筹建|筹集|筹款|出资|处理|处置|储备|传递|创建|创作|从严|打造|代办|带班|登记|调处|调查|调解|定期|动员|督促|督导|兑现|对接|发动|发放|发现|发展|防范|防止|分片|扶持|负责|付清|复核|改造|巩固|公布|公告|公开|公示|购买|购置|关爱|管护|管理|规范|核对|核查|核实|化解|回访|回收|汇总|会同|积极|及时|集中|加大|加快|加强|监督|监管|检查|检讨|建成|建好|建立|建设|健全|奖励|接回|接收|进村|经办|救助|纠正|决定|开展|看护|控制|扩大|立即|联系|录入|落实|明确|排查|派出(?!所)|派驻|派员|配备|配合|配齐|聘用|培训|培育|培养|评比|评选|签订|签约|清除|清理|清运|清查|取缔|劝返|劝导|劝阻|确保|认定|认真|入户|入村|入驻|上报|上传|上门|设立|设置|设岗|设卡|审核|实施|实行|使用|受理|收集|收缴|疏散|疏导|树立|送达|搜集|踏查|谈话|探访|提交|提供|提升|提高|提前|填报|填写|统筹|统计|通知|推动|推广|推荐|推进|完成|完善|维护|维修|委托|稳妥|无害化|下载|消除|协助|协调|新建|新增|修补|修缮|修复|宣传|宣讲|选派|选聘|巡查|巡河|巡护|压实|严格|严禁|养护|依法|以村为|引导|引进|迎接|拥护|优先|预防|预警|运营|运行|在岗|责令|增加|摘除|张贴|招募|招聘|整改|整治|支持|指导|执行|值班|值守|制定|制作|制止|治理|种植|逐[村户人级一件个点]|主动|主办|助推|注册|转办|追回|自查|走访|足额|组建|组织|遵守|做好|抓好|抓实|盯守|盯牢|悬挂|担负|纳入|投保|征订|征收|征集|腾空|腾出|铲除|垫付|拓宽|租房|催报|摸排|摸底|履行|牵头|推送|反馈|研判|安装|更换|拍照|留存|解决|响应|倡导|鼓励|讲解|普及|演练|收回|移交|移送|承接|代收|初审|汇交|溯源|扑救|扑灭|封锁|消杀|消毒|接种|检测|监测|监控|监护|封存|归档|上墙|公证|认证|参保(?![率人])|续保|缴费|核定|核发|拨付|发给|落地|达标|创成|争创|争取|争先|招引|对标|倒排|挂图|挂牌|通报|约谈|评估|评议|考核|打卡|转发|关注|点赞|扫码|认购|认领|捐款|捐赠|带头|开设|开通|开办|搭建|组装|保洁|清扫|绿化|美化|亮化|硬化';

/** Words after which what follows is an obligation, and not 主要, 要求, 应急, 所需, 负责人. */
export const OBLIGES =
  /应当|应该|必须|务必|务要|须|(?:^|[^主重纪摘概])要(?![求点素件闻])|(?:^|[^响供反相适对效呼])应(?![急用届酬聘征对])|(?:^|[^所急])需(?!求)|负责(?!同志|人)|请/;

/** Numbers, days and rhythms that make a sentence without a subject a task. */
export const MEASURED =
  /不少于|不低于|不超过|至少|达到|达标|不得少于|[日月底时]前|每[日天周旬月季年半]|按[日周月季]|零报告|\d+ ?(?:名|人|场|次|条|架|家|个|处|件|户|天|日|小时|%)|每个?(?:村|社区|组|户)/;

/** Of an opinion, of what comes of it, or of what the paper is itself. */
const TOLD =
  /近年来|去年|上半年|前[一二三]季度|^据|以来，|取得|做了大量|成效|存在|仍有|仍时有|不到位|线索较多|反映|下降|较为?薄弱|重视不够|(?:负责人|同志|人员)(?:参加|列席|出席|到会)|参加会议|予以肯定|(?:考核|考评|评价|检查)对象|完成情况|(?:考核|评价|评估|检查|督查)结果|纳入[^，。]{0,12}考核|作为[^，。]{0,16}依据|适用于|由[^，。；]{0,20}解释|自[^，。；]{0,14}起(?:施行|执行|实施)|如下[。：]?$|^特此|涌现|授予|再接再厉/;
/** Of what has been done; with an obligation beside it, it is the reason for that. */
const DONE =
  /已(?:经|全部|基本|累计|完成|建成|开展|投入|达|有|形成)|均已|都已|累计|截至|目前|了大量|完成了|开展了|组织了|仅[为有]|不足|偏[低少]|排名|排在|居全|较[低高慢差少多]|滞后|薄弱/;

/** 整改不到位的，: says when something is asked, not how things stand. */
const CONDITION = /(?:^|(?<=[，,]))[^，,。；]*的[，,]/g;

/** True where a sentence tells how things stand instead of asking for something. */
export function tells(text: string): boolean {
  const told = text.replace(CONDITION, '');
  return TOLD.test(told) || (DONE.test(told) && !OBLIGES.test(told));
}

/** What may be done, and what is not asked: said where the obligation would stand. */
const FREE_HERE =
  /^[^要应须]{0,8}?(?:不承担|不参与|不参加|不负责|不再|无需|不需要|不用|不必|无须|免于|不另行|可以|可结合|可根据|可自行|可参照)/;
const FREE_ALTOGETHER = /不再|不另行|无需|不需要|无须|免于/;

export function leavesFree(does: string): boolean {
  return FREE_HERE.test(does) || (FREE_ALTOGETHER.test(does) && !OBLIGES.test(does));
}

/** What comes of it when a task is done or not. */
export const CONSEQUENCES =
  /给予(?:表彰|奖励|通报|处分|奖补)|取消[^，。]{0,8}(?:资格|评)|予以(?:通报|问责|约谈|表彰|奖励)|追究[^，。]{0,10}责任|一票否决|挂钩/;

/** What every paper says of every task: clauses that ask for attention and for nothing else. */
const EXHORTS =
  /高度重视|议事日程|组织领导|提高(?:思想|政治)?(?:认识|站位)|统一思想|(?:增强|强化)[^，]{0,10}(?:意识|责任感|紧迫感)|密切(?:配合|协作)|形成(?:工作)?合力|引起[^，]{0,6}(?:警醒|重视)|各负其责|齐抓共管|推诿扯皮|压实责任|加强领导/;
const PROHIBITS = /^(?:一律)?(?:不得|不准|严禁|禁止|不要)/;

/** True where every clause only exhorts or forbids: that puts no work on anybody. */
export function exhorts(does: string): boolean {
  const clauses = does.split(/[，,；;。]/).filter((clause) => clause.trim() !== '');
  return clauses.every((clause) => EXHORTS.test(clause) || PROHIBITS.test(clause.trim()));
}

/** Behind a name: how things are with it, and what it is given. */
export const STATES =
  /^(?:是|为|有|均|都|也|占|共|尚|现有|属|位于|地处|普遍|较|[^，。]{0,4}(?:经费|资金|工资|数量|面积|人口|总数|名单|名称))/;

/** How points are given: not a task, but what failing it costs. */
export const SCORES = /扣 ?\d|加 ?\d|不得分|得 ?\d+ ?分|满分|不扣分|扣完为止|无记录/;

/** Lines that name people and places, not tasks. */
export const FRAME =
  /^(?:[甲乙丙]方[^，。：:]{0,4}[:：][^，。；]{0,24}(?:政府|办事处|局|委员会|公司)$|(?:时间|地点|参加人员|参会人员|出席|列席|主持|记录|联系人|联系电话|附件|抄送|主题|活动主题|标题|说明|备注|主送|印发|发文)[^，。]{0,6}[:：])/;
