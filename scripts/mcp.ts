/** `npm run mcp`: what `answer`, `deadline`, `check-answer` and the search say, as tools for assistants. */
import { commandLine, complain, contentFolder, openCounty, packaged } from './mcp/door.ts';
import { serve } from './mcp/serve.ts';

const USAGE = `npm run mcp -- [选项]
  --content DIR   内容文件夹
给助手用的服务程序（MCP，走标准输入输出），由助手的程序来启动；只读，改了内容要重新启动。
`;

const read = commandLine(USAGE, { content: { type: 'string', default: contentFolder } });
if (read) {
  try {
    await serve(openCounty(read.values.content), packaged ?? 'dev');
  } catch (error) {
    complain((error as Error).message, USAGE);
  }
}
