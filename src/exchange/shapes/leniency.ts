/** `/data/v1/mianfa.json`. */
import * as z from 'zod';
import { LENIENCIES } from '../../answers/index.ts';
import { field, id, text } from '../../schema/index.ts';
import { envelopeOf, orNull } from './parts.ts';

const lenientCase = z.object({
  leniency: field(
    z.enum(LENIENCIES),
    '怎么处理',
    '不罚款是只免罚款，别的处理照旧；减轻在法定幅度以下，从轻在法定幅度以内',
    '可以不予处罚',
  ),
  first: field(z.boolean(), '只限初次', '情节里写明是第一次的', true),
  targets: field(z.array(text), '对谁、什么阶段', '裁量表分开写的；没有分的是空表', ['个人']),
  when: field(text, '什么情形', '裁量基准里的情节', '初次，当场扑灭，危害后果轻微'),
  outcome: field(text, '处理办法', '罚多少，或者另外怎么处理', '责令改正，可以不予处罚'),
  law: field(id, '法律文件', '这张裁量表是哪部法律的', 'shengtai-huanjing-fadian'),
  article: field(orNull(text), '条款', '没有写的是空值', '第一千一百三十一条第一款'),
});

const lenientMatter = z.object({
  matter: field(id, '事项', '编号，见 matters.json', 'lutian-fenshao-jiegan-chufa'),
  name: field(text, '事项名称', '清单上的叫法'),
  department: field(text, '县级部门', '业务归哪个部门；没有公布的是“未公布”'),
  bodies: field(z.array(text), '谁来罚', '以哪些机关的名义，各乡镇不一样的都在'),
  towns: field(z.array(id), '乡镇自己办的', '编号，见 towns.json', ['linhe']),
  cases: field(z.array(lenientCase), '情形', '从轻到重'),
});

export const mianfa = envelopeOf('免罚、轻罚', '哪些情形不罚、罚得轻，由裁量基准得出', {
  matters: field(z.array(lenientMatter), '事项', '有这种情形的处罚事项，按目录的顺序'),
});
