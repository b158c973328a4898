/** content/glossary.yaml and content/handbook/<part>/quiz.yaml — terms explained, and questions to test oneself. */
import * as z from 'zod';
import { article, field, id, text } from './field.ts';

const entry = z.strictObject({
  name: field(text, '术语', '页面上出现的词', '先行登记保存'),
  also: field(z.array(text).min(1), '别的叫法', '同一个意思的其他写法', ['先行登记']).optional(),
  says: field(text, '解释', '一两句大白话', '证据可能没了，先登记、封存'),
  law: field(id, '法律文件', '出自哪部法律', 'xingzheng-chufa-fa').optional(),
  article: field(article, '条款', '出自哪一条', '第五十六条').optional(),
});

export const glossary = z
  .array(entry)
  .meta({ title: '术语表', description: '正文里用 <Term> 解释的词' });

const question = z.strictObject({
  question: field(text, '题目', '一句话', '决定书上写谁的名义？'),
  choices: field(z.array(text).min(2), '选项', '两到四个，不能一样', ['镇政府', '委托的部门']),
  answer: field(text, '答案', '照抄对的那个选项', '委托的部门'),
  because: field(text, '为什么', '一句话，带法条', '受委托的组织以委托机关的名义实施处罚'),
});

export const quiz = z
  .array(question)
  .min(1)
  .meta({ title: '自测题', description: '手册一个部分末尾的自测题' });

export type GlossaryEntry = z.infer<typeof entry>;
export type Question = z.infer<typeof question>;
