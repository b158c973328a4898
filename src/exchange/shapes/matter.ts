/** `/data/v1/matters.json` and `/data/v1/matters/{id}.json`. */
import * as z from 'zod';
import { day, discretion, field, guide, id, purchase, text } from '../../schema/index.ts';
import { address, asIn, basis, envelopeOf, missing, orNull, party } from './parts.ts';
import { answer, claimFacts, period } from './who.ts';

const facts = {
  id: asIn('matter', 'id', '不会变；网页地址、文件名里都是它'),
  name: asIn('matter', 'name'),
  spokenAs: asIn('matter', 'spokenAs', '老百姓平常怎么说'),
  list: field(z.enum(['权力清单', '责任清单', '公共服务清单']), '清单', '属于哪张清单', '权力清单'),
  type: field(text, '类型', '十类权力之一，或者乡镇主责、乡镇配合、公共服务', '行政处罚'),
  domain: asIn('matter', 'domain', '领域的编号，见 index.json'),
  area: asIn('matter', 'area'),
  tier: asIn('matter', 'tier'),
  code: asIn('matter', 'code', '清单上的官方编码；没有的是空值'),
  basicCode: asIn('matter', 'basicCode', '基本目录上的 12 位编码；没有的是空值'),
  implementCode: asIn('matter', 'implementCode', '县级部门实施清单上的编码；没有的是空值'),
  provincialCode: asIn('matter', 'provincialCode', '省里另给的编码；没有的是空值'),
  department: asIn('matter', 'department', '部门的编号，见 departments.json'),
  decider: asIn(
    'matter',
    'decider',
    '部门的编号，或者“县级人民政府”；同承接方式算出来的一样的是空值',
  ),
  summary: asIn('matter', 'summary'),
  source: asIn('matter', 'source'),
  missing,
  basis: field(z.array(basis), '设定依据', '从旧到新；以前的也在，看 status'),
  url: field(address, '网页', '这个事项的网页'),
};
const matter = z.object(facts).meta({ title: '事项', description: '一目录里的一个事项' });

export const matters = envelopeOf('事项目录', '全县一目录的全部事项', {
  matters: field(z.array(matter), '事项', '一条一个事项'),
});

export const matterDetail = envelopeOf('一个事项', '一个事项的全部内容，和每个乡镇谁来办', {
  ...facts,
  lead: field(orNull(party), '主责', '谁牵头，牵头做什么；没有公布的是空值'),
  support: field(z.array(party), '配合', '谁配合，配合做什么'),
  accountability: field(
    z.array(
      z.object({
        post: field(text, '追责对象', '哪个岗位'),
        when: field(text, '追责情形', '什么情况要追责'),
        by: field(text, '哪一方', '配合一方的才有；没有的是主责一方的').optional(),
      }),
    ),
    '追责',
    '哪些岗位、什么情形要追责',
  ),
  provider: field(orNull(text), '提供者', '谁来做这项服务；没有写的是空值'),
  purchase: field(orNull(purchase), '购买服务', '政府花钱请别人做的才有；里面没有写的键不出现'),
  guide: field(orNull(guide), '办事指南', '群众来申请的才有；里面没有写的键不出现'),
  discretion: field(
    z.array(discretion),
    '裁量基准',
    '行政处罚才有；每个依据版本一份；里面没有写的键不出现',
  ),
  related: field(z.array(id), '相关事项', '常常一起问的事项的编号'),
  documents: field(z.array(id), '执法文书', '要用的文书的编号'),
  documentFills: field(
    z.record(z.string(), text),
    '文书自动填写',
    '填写项的名称和内容：事项名称、违反条款、处罚条款',
    { 事项名称: '露天焚烧秸秆' },
  ),
  earlierActs: field(
    z.array(
      z.object({
        from: field(day, '从哪天起', '行为在这天以后', '2018-10-26'),
        until: field(day, '到哪天止', '行为在这天以前', '2026-08-14'),
        documentFills: field(
          z.record(z.string(), text),
          '文书自动填写',
          '这些天做的事现在处理，文书填哪一条；算不出哪个轻的，填行为时的',
        ),
        says: field(z.array(text), '从旧兼从轻', '两边的幅度，和哪个轻'),
      }),
    ),
    '以前做的事',
    '规定换过的：换以前做、现在才处理的，适用哪一边；今天的规定已经施行的日子不在里面',
  ),
  claims: field(
    z.array(
      z.object({
        town: field(id, '乡镇', '编号，见 towns.json', 'linhe'),
        ...claimFacts,
      }),
    ),
    '承接',
    '哪些乡镇承接过，结束的也在',
  ),
  answers: field(
    z.array(
      z.object({
        town: field(id, '乡镇', '编号，见 towns.json', 'linhe'),
        ...answer,
        documentFills: field(
          z.record(z.string(), text),
          '文书自动填写',
          '这个乡镇办这个事项，文书上的机关、复议机关、法院和起诉期限；不能发文书的没有机关',
          { 机关名称: '某某镇人民政府' },
        ),
        documentSays: field(orNull(text), '文书提示', '发文书以前要知道的；没有的是空值'),
        documentCases: field(
          z.array(
            z.object({
              act: field(text, '行政行为', '作的是哪种决定', '行政强制'),
              given: field(orNull(text), '情形', '只在一种情形才这样的', '处罚内容=限期拆除'),
              documentFills: field(
                z.record(z.string(), text),
                '文书自动填写',
                '这时候的法院、期限',
              ),
            }),
          ),
          '不一样的决定',
          '起诉期限等同通常的决定不一样的；都一样的是空表',
        ),
      }),
    ),
    '谁来办',
    '每个乡镇一条，按截至日期算出来',
  ),
  periods: field(
    z.array(z.object({ town: field(id, '乡镇', '编号，见 towns.json', 'linhe'), ...period })),
    '哪天归谁',
    '每个乡镇从有记录的第一天起，一段一条，前后相接：哪一天都能查到由谁办',
  ),
});
