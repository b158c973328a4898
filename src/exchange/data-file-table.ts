/**
 * The addresses of all data files, one a line: name of the operation in the OpenAPI description, path, format, shape,
 * data set, title, what it says. A dash stands for none. Feeds and calendars come last.
 */
export const DATA_FILE_TABLE = `
getIndex | /data/v1/index.json | json | index | - | 数据首页 | 县名、领域、各文件的地址和条数
listMatters | /data/v1/matters.json | json | matters | matters | 事项目录 | 一目录的全部事项
getMatter | /data/v1/matters/{matter}.json | json | matter | - | 一个事项 | 一个事项的全部内容，每个乡镇谁来办
listTowns | /data/v1/towns.json | json | towns | towns | 乡镇 | 全部乡镇，撤并的也在
getTown | /data/v1/towns/{town}.json | json | town | town | 一个乡镇 | 一个乡镇的全部清单，结束的也在；每一项找谁
listDepartments | /data/v1/departments.json | json | departments | departments | 县级部门 | 部门的名称、电话、地址、监督电话
listLaws | /data/v1/laws.json | json | laws | laws | 法律依据 | 引用的法律文件、各版本、效力
listDecisions | /data/v1/decisions.json | json | decisions | decisions | 决定 | 赋权、收回、认领、撤并的文件：谁发的、哪天起、点了哪些事项和乡镇
listAgreements | /data/v1/agreements.json | json | agreements | agreements | 委托协议 | 书面委托：委托谁、哪些事项、权限、期限、公布在哪里
listProcedures | /data/v1/procedures.json | json | procedures | procedures | 办案程序 | 每一步谁来做、多少天、依据、用哪些文书
listDocuments | /data/v1/documents.json | json | documents | documents | 执法文书 | 每种文书的用途、填写项和法律要求
listInspections | /data/v1/inspections.json | json | inspections | inspections | 检查日历 | 乡镇的执法检查日和几个部门约在一天的检查
listChanges | /data/v1/changes.json | json | changes | changes | 清单变动 | 清单改了什么、将要改什么
listChangesOfMonth | /data/v1/changes/{month}.json | json | changes | - | 一个月的变动 | 那个月知道的变动；过完的月份不再变，有哪些月看 index.json
listConsultations | /data/v1/consultations.json | json | consultations | consultations | 征求意见 | 打算怎么变，收完意见以后改没改
listFaq | /data/v1/faq.json | json | faq | faq | 百问百答 | 问题、短答和依据
listLeniency | /data/v1/mianfa.json | json | mianfa | mianfa | 免罚、轻罚 | 哪些情形不罚、罚得轻，由裁量基准得出
listRequests | /data/v1/requests.json | json | requests | requests | 准入 | 谁想给乡镇加活，准没准；清单定下以后多出来的
listDecided | /data/v1/decided.json | json | decided | decided | 执法公示 | 乡镇作出并公开的执法决定；撤回的留文号和理由
listProofs | /data/v1/proofs.json | json | proofs | proofs | 村级证明 | 村里该开哪些证明，别的找谁、拿什么代替
listCoverage | /data/v1/coverage.json | json | coverage | coverage | 法条对照 | 法律写到乡镇、街道的条文，哪些有事项，哪些不立、为什么，哪些还没有定
getStats | /data/v1/stats.json | json | stats | stats | 运行情况 | 使用、认领、收回、办案与考核
listTools | /data/v1/tools.json | json | tools | - | 给助手的工具 | 每个工具要什么、怎么从文件里答；服务程序见 docs/assistants.md
getMatterText | /matters/{matter}.md | md | - | - | 一个事项（Markdown） | 同网页一样的回答，各乡镇都有，给助手读
getQuestionText | /faq/{question}.md | md | - | - | 一个问题（Markdown） | 短答、长答、依据；没有百问百答的县没有
getMatterLinked | /data/v1/matters/{matter}.jsonld | jsonld | - | - | 一个事项（关联数据） | schema.org 和 CPSV-AP 的说法
getTownLinked | /data/v1/towns/{town}.jsonld | jsonld | - | town | 一个乡镇（关联数据） | 机关、电话、在办的事项
getTownListCsv | /data/v1/towns/{town}/{list}.csv | csv | - | town | 一张清单（CSV） | 一行一个事项，带乡镇、事项、部门的编号，能拼接、能对照；UTF-8，带 BOM
getTownPublicXlsx | /data/v1/towns/{town}/gongkai/{list}.xlsx | xlsx | - | town | 一张清单的公开稿（Excel） | 现在有效的事项，A3 横排，可以直接公示、打印
getTownListXlsx | /data/v1/towns/{town}/{list}.xlsx | xlsx | - | town | 一张清单的工作稿（Excel） | 编辑用：一行一个事项，结束的也在，表头有说明，能导回来
getTownDutiesXlsx | /data/v1/towns/{town}/lvzhi.xlsx | xlsx | - | town | 履职事项清单（Excel） | 基本、配合、收回各一张表；没有公布类别的乡镇没有
getLeniencyCsv | /data/v1/mianfa.csv | csv | - | mianfa | 免罚、轻罚（CSV） | 一行一种情形；裁量基准里没有这种情形的县没有
getLeniencyXlsx | /data/v1/mianfa.xlsx | xlsx | - | mianfa | 免罚、轻罚（Excel） | 一行一种情形；裁量基准里没有这种情形的县没有
getRequestsCsv | /data/v1/zhunru.csv | csv | - | requests | 准入申请（CSV） | 一行一件；没有申请的县没有
getRequestsXlsx | /data/v1/zhunru.xlsx | xlsx | - | requests | 准入申请（Excel） | 一行一件；没有申请的县没有
getInspectionItemsCsv | /data/v1/inspections.csv | csv | - | inspections | 行政检查事项（CSV） | 当年的检查事项和频次上限，一行一项；没有公布的县没有
getInspectionItemsXlsx | /data/v1/inspections.xlsx | xlsx | - | inspections | 行政检查事项（Excel） | 当年的检查事项和频次上限，一行一项；没有公布的县没有
getDecidedCsv | /data/v1/decided.csv | csv | - | decided | 执法公示（CSV） | 一行一份决定；没有公示的县没有
getDecidedXlsx | /data/v1/decided.xlsx | xlsx | - | decided | 执法公示（Excel） | 一行一份决定；没有公示的县没有
getEnforcementCsv | /data/v1/stats.csv | csv | - | stats | 执法统计（CSV） | 一行一个乡镇一年；没有公示的县没有
getEnforcementXlsx | /data/v1/stats.xlsx | xlsx | - | stats | 执法统计（Excel） | 一行一个乡镇一年；没有公示的县没有
getProofsCsv | /data/v1/proofs.csv | csv | - | proofs | 村级证明（CSV） | 一行一种证明；没有公布的县没有
getProofsXlsx | /data/v1/proofs.xlsx | xlsx | - | proofs | 村级证明（Excel） | 一行一种证明；没有公布的县没有
listDepartmentsLinked | /data/v1/departments.jsonld | jsonld | - | departments | 县级部门（关联数据） | schema.org 的说法
listLawsLinked | /data/v1/laws.jsonld | jsonld | - | laws | 法律依据（关联数据） | schema.org 和 ELI 词汇的说法
listFaqLinked | /data/v1/faq.jsonld | jsonld | - | faq | 百问百答（关联数据） | schema.org 的 FAQPage
getAllRecords | /data/v1/all.jsonl | jsonl | - | - | 全部记录 | 一行一条，record 写着是哪一种；事项和乡镇是全部内容
getExam | /data/v1/exam.jsonl | jsonl | exam | - | 考助手的题 | 一行一题：问题、答案、要点、依据、网页；由清单算出来
getArchive | /data/v1/all.zip | zip | - | - | 全部文件 | 一个压缩包；内容没变，一个字节不变
getCatalogue | /data/v1/dcat.jsonld | jsonld | - | - | 数据目录 | DCAT，给数据开放平台收录用
getDescription | /data/v1/openapi.json | openapi | - | - | 接口说明 | OpenAPI 3.1，全部地址和格式
getFileSchema | /data/v1/schema/files/{shape}.schema.json | schema | - | - | 数据文件的格式 | JSON Schema，每种 JSON 文件一份
getRecordSchema | /data/v1/schema/{kind}.schema.json | schema | - | - | 原始记录的格式 | JSON Schema，县里维护的每种文件一份
getFeedRss | /feed.xml | rss | - | changes | 变动订阅（RSS） | 全县清单变动，最近 50 条
getFeedAtom | /atom.xml | atom | - | changes | 变动订阅（Atom） | 全县清单变动，最近 50 条
getFeedJson | /feed.json | feed | - | changes | 变动订阅（JSON Feed） | 全县清单变动，最近 50 条
getCalendar | /changes.ics | ics | - | changes | 变动日历 | 手机日历可以订阅；将要生效的提前 7 天提醒
getExpiries | /changes/expiring.ics | ics | - | - | 到期提醒日历 | 委托书、执法证、例外的最后一天，提前 90 天和 30 天提醒
getDecidedFeedRss | /decided/feed.xml | rss | - | decided | 执法公示订阅（RSS） | 公开了的执法决定，最近 50 份；撤回的留文号和理由；没有公示的县没有
getDecidedFeedAtom | /decided/atom.xml | atom | - | decided | 执法公示订阅（Atom） | 公开了的执法决定，最近 50 份；撤回的留文号和理由；没有公示的县没有
getDecidedFeedJson | /decided/feed.json | feed | - | decided | 执法公示订阅（JSON Feed） | 公开了的执法决定，最近 50 份；撤回的留文号和理由；没有公示的县没有
getTownInspections | /inspections/{town}.ics | ics | - | - | 一个乡镇的检查日历 | 哪天上门检查；没有检查安排的乡镇没有
getTownFeedRss | /towns/{town}/feed.xml | rss | - | town | 一个乡镇的变动订阅（RSS） | 只有这个乡镇的变动
getTownFeedAtom | /towns/{town}/atom.xml | atom | - | town | 一个乡镇的变动订阅（Atom） | 只有这个乡镇的变动
getTownFeedJson | /towns/{town}/feed.json | feed | - | town | 一个乡镇的变动订阅（JSON Feed） | 只有这个乡镇的变动
getTownCalendar | /towns/{town}/changes.ics | ics | - | town | 一个乡镇的变动日历 | 只有这个乡镇的变动
`;
