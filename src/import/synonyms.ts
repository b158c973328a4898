/** The many names columns go by in real lists (DOMAIN a1). */
import type { ColumnKey } from '../exchange/list/index.ts';

/** What a column can be: one of the list's own, something known that is kept aside, or not for publication. */
export type Meaning = ColumnKey | KeptAside | 'internal';
/** Known columns that are not fields of a claim: they go into drafts of new matters, and nowhere else. */
export type KeptAside =
  | 'sub'
  | 'organ'
  | 'duty'
  | 'dutyBasis'
  | 'countable'
  | 'when'
  | 'countyDuty'
  | 'townDuty'
  | 'conditions'
  | 'promised'
  | 'materials'
  | 'process'
  | 'aside';

/** Every name a heading was met under. The titles of our own export are added below. */
export const SYNONYMS: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  no: ['序号', '编号', '序列', 'No'],
  'matter.name': [
    '事项名称',
    '权责事项名称',
    '权力事项名称',
    '职权名称',
    '权力名称',
    '项目名称',
    '赋权事项',
    '事项',
    '服务事项',
    '服务事项名称',
    '职责事项',
    '履职事项',
    '权力事项',
    '权责名称',
    '项目',
    '主项',
    '主项名称',
    '职权事项',
    '政务服务事项',
  ],
  sub: ['子项', '子项名称', '实施事项', '办理项'],
  'matter.code': [
    '事项编码',
    '项目编码',
    '基本编码',
    '权力编码',
    '权力事项编码',
    '实施编码',
    '职权编码',
    '编码',
  ],
  'matter.type': [
    '权力类型',
    '职权类型',
    '事项类型',
    '权力类别',
    '类别',
    '类型',
    '职权类别',
    '办理类型taskType',
    '办理类型',
    '权责类型',
  ],
  'matter.basis': [
    '设定依据',
    '实施依据',
    '法律依据',
    '法律法规依据',
    '权力依据',
    '职权依据',
    '依据',
    '执法依据',
    '处罚依据',
    '政策依据',
  ],
  'matter.department': [
    '原实施主体',
    '原实施部门',
    '县级部门',
    '对应上级部门',
    '关联单位',
    '主管部门',
    '部门',
    '行业主管部门',
    '指导部门',
  ],
  'matter.domain': ['领域', '行业', '所属领域'],
  mode: ['赋权方式', '下放方式', '承接方式', '行使方式'],
  office: ['承办机构', '承办科室', '承办单位', '责任科室', '内设机构', '办理机构'],
  extent: ['行使范围', '权限范围', '实施层级及权限', '行政处罚权行使范围'],
  phone: ['电话', '咨询电话', '联系电话'],
  usage: ['运行情况', '使用情况', '承接情况'],
  note: ['备注', '说明', '其他说明'],
  organ: ['行使主体', '实施主体', '责任主体', '权力主体', '实施机关', '责任单位'],
  duty: ['责任事项', '责任事项内容', '责任内容', '主要职责', '工作职责'],
  dutyBasis: ['责任事项依据', '责任依据', '追责依据'],
  countable: ['追责对象范围', '追责对象', '问责对象'],
  when: ['追责情形', '问责情形', '追责情况'],
  countyDuty: ['上级部门职责', '县级部门职责', '主责部门职责'],
  townDuty: ['乡镇配合职责', '镇街配合职责', '配合职责', '乡镇职责'],
  conditions: ['受理条件', '办理条件', '申请条件'],
  promised: ['承诺时限', '承诺办结时限', '办理时限'],
  materials: ['申请材料', '受理材料', '材料清单'],
  process: ['流程图', '权力运行流程图', '办理流程', '工作方式', '收费依据', '收费征收的标准及依据'],
  aside: [
    '主事项',
    '未分类',
    '部门编码deptCode',
    '办事指南地址',
    '实施对象',
    '公开范围',
    '廉政风险点',
    '服务对象',
    '子项编码',
    '序号市级',
    '序号县级',
  ],
  internal: [
    '编办审核意见',
    '法制办意见',
    '法制审核意见',
    '审核意见',
    '审批意见',
    '领导意见',
    '内部审核',
    '审核人',
    '经办人',
    '填报人',
    '修改意见',
    '司法局意见',
    '司法行政审核意见',
    '是否公开',
    '状态',
    '内部备注',
    '审核状态',
    '清理意见',
    '会签意见',
  ],
};
