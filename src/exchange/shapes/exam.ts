/** `/data/v1/exam.jsonl`: one question a line. */
import * as z from 'zod';
import { day, field, id, text } from '../../schema/index.ts';
import { address, orNull } from './parts.ts';

export const exam = z
  .object({
    id: field(text, '编号', '同一问，每次生成都一样', '谁来办/linhe/shao-jiegan/2026-08-15'),
    kind: field(text, '考什么', '谁来办、名义、复议、期限……', '谁来办'),
    question: field(text, '问题', '一句话，写明哪一天、哪个乡镇、哪个事项'),
    answer: field(text, '答案', '一段话，check-answer 判为对'),
    keys: field(z.array(text), '要点', '答对了就一定有的词'),
    day: field(orNull(day), '哪一天', '答案说的那一天；不看日子的是空值'),
    town: field(orNull(id), '乡镇', '编号'),
    matter: field(orNull(id), '事项', '编号'),
    sources: field(
      z.array(
        z.object({
          law: field(text, '法律', '法律文件的全称', '中华人民共和国行政复议法'),
          article: field(orNull(text), '条款', '没有写条款的是空值', '第二十条'),
        }),
      ),
      '依据',
      '答案凭哪几条',
    ),
    url: field(address, '网页', '答案在哪一页'),
  })
  .meta({ title: '一道题', description: '考助手用：问题、答案、要点、依据、出处' });
