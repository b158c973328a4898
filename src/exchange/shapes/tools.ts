/** `/data/v1/tools.json`: what tools an assistant may be given, whoever runs it. */
import * as z from 'zod';
import { field, text } from '../../schema/index.ts';
import { envelopeOf } from './parts.ts';

const tool = z
  .object({
    name: field(text, '名称', '程序里用', 'who_handles'),
    title: field(text, '叫什么', '给人看', '谁来办'),
    description: field(text, '做什么', '给助手看'),
    inputSchema: field(
      z.record(z.string(), field(z.any(), '关键字', 'JSON Schema 的')),
      '要什么',
      'JSON Schema',
    ),
    files: field(z.array(text), '从哪些文件答', '网址，花括号换成编号'),
    how: field(text, '怎么答', '不装程序，只用文件的办法'),
  })
  .meta({ title: '工具', description: '一个工具的说明' });

export const tools = envelopeOf('给助手的工具', '名称、要什么、怎么从文件里答', {
  tools: field(z.array(tool), '工具', '一个工具一条'),
});
