/** `/data/v1/faq.json`. */
import * as z from 'zod';
import { day, field, id, text } from '../../schema/index.ts';
import { address, asIn, envelopeOf, orNull } from './parts.ts';

export const citation = z.object({
  law: field(id, '法律文件', '编号，见 laws.json', 'xingzheng-chufa-fa'),
  title: field(text, '全称', '法律文件的正式名称'),
  article: field(orNull(text), '条款', '没有写条款的是空值', '第二十四条'),
});

const question = z
  .object({
    id: field(id, '编号', '不会变；网页地址里也是它', 'jiegan'),
    title: asIn('faq', 'title'),
    audience: asIn('faq', 'audience'),
    topic: asIn('faq', 'topic', '分组用'),
    answer: asIn('faq', 'answer'),
    spokenAs: field(z.array(text), '别的问法', '换个说法怎么问'),
    matters: field(z.array(id), '相关事项', '编号'),
    laws: field(z.array(citation), '法律依据', '说到的条款'),
    handbook: field(z.array(text), '手册章节', '执法手册里的地址'),
    reviewed: field(orNull(day), '审阅日期', '最近一次整篇看过的日期'),
    url: field(address, '网页', '这一问的网页，长答在那里'),
  })
  .meta({ title: '问答', description: '百问百答的一问' });

export const faq = envelopeOf('百问百答', '问题、短答和依据', {
  faq: field(z.array(question), '问答', '一条一问'),
});
