/**
 * The tools an assistant has for a county, each with its input and how to answer it from the published files: said once,
 * for `/data/v1/tools.json` and for the server of `scripts/mcp/`.
 */
import * as z from 'zod';
import { EVENTS, WHATS } from '../answers/index.ts';
import { ACTS, type Day, day, field, LISTS, text } from '../schema/index.ts';
import { type Context, envelope } from './json.ts';
import { jsonSchemaOf } from './shapes/index.ts';

const on = field(
  day,
  '哪一天',
  '写成 2026-11-29；不写就是今天',
  '2026-11-29' satisfies Day,
).optional();
const town = field(text, '乡镇', '乡镇的名称或者编号');
const matter = field(text, '事项', '事项的名称、编号或者平常的叫法；不知道先用 find_matter 查');
const act = field(z.enum(ACTS), '做了什么', '不写就按这个事项通常作出的').optional();
const given = field(
  z.array(z.string().regex(/^[^=＝]+[=＝].+$/)),
  '案情',
  '写成“键=值”，一条一件',
  ['持证=有'],
).optional();

interface Tool {
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType;
  /** Addresses of the files that hold the same. */
  readonly files: readonly string[];
  /** How to answer from them. */
  readonly how: string;
}

const MATTER = '/data/v1/matters/{matter}.json';

export const TOOLS = {
  who_handles: {
    title: '谁来办',
    description:
      '一个乡镇、一个事项、一天：找谁、谁决定（以谁的名义）、电话、从哪天起、依据哪一条、不服怎么办。',
    input: z.object({ town, matter, on, act, given }),
    files: [MATTER, '/matters/{matter}.md'],
    how: '现在的看 answers 里这个乡镇的一条，别的日子看 periods；依据看 basis 里那天有效的。applies 是 false 的，答 instead。',
  },
  find_matter: {
    title: '查事项',
    description: '用平常说的话查：是哪个事项，哪个问题，还是不归乡镇管、该找谁。',
    input: z.object({
      words: field(text, '要查的话', '平常怎么说就怎么写', '烧秸秆'),
      town: town.optional(),
    }),
    files: ['/data/v1/matters.json', '/data/v1/faq.json'],
    how: '在 name、spokenAs、summary 里找；问题在 title、spokenAs 里找。',
  },
  list_on_day: {
    title: '一天的清单',
    description: '一个乡镇在一天有效的事项：权力清单、责任清单、公共服务清单。',
    input: z.object({
      town,
      list: field(z.enum(LISTS), '哪张清单', '不写就是三张都要').optional(),
      on,
    }),
    files: ['/data/v1/towns/{town}.json'],
    how: '在 claims 里取 from 不晚于那天、until 是空值或者不早于那天的；谁来办看每一条的 answer 和 periods。',
  },
  remedies: {
    title: '不服怎么办',
    description:
      '对一个乡镇在一个事项上作的决定不服：复议、起诉找谁，多少天，哪个在先，告谁；没有的说为什么。',
    input: z.object({ town, matter, on, act, given }),
    files: [MATTER],
    how: '看 answers 里这个乡镇的 objections，一种行为一条。',
  },
  deadline: {
    title: '算期限',
    description:
      '从一件事和它的日子，算出听证、缴款、复议、起诉、答复这些期限到哪一天，遇到节假日顺延。',
    input: z.object({
      event: field(z.enum(EVENTS.map(({ name }) => name)), '发生了什么', '一件事的名称'),
      date: field(day, '哪一天', '事情发生的那天', '2026-11-02' satisfies Day),
      matter: matter.optional(),
      town: town.optional(),
      planned: field(day, '打算哪天做', '写了就说那天做合不合法').optional(),
      what: field(z.enum(WHATS), '打算做什么', '不写就按通常接着要做的').optional(),
      term: field(text, '文书写的期限', '30日、10个工作日、2个月', '30日').optional(),
      given,
    }),
    files: [MATTER, '/data/v1/procedures.json'],
    how: '文件里有期限的长短（term）和办案程序的天数；到哪一天，要照放假安排数，网站的 /deadlines/ 会算。',
  },
  check_answer: {
    title: '核对回答',
    description:
      '把一段回答逐句同清单核对：谁办、哪一条、多少钱、多少天、哪天起、什么电话；对、错、说不了。答人以前先核对一遍。',
    input: z.object({ text: field(text, '回答', '要核对的话，写明乡镇和事项'), on }),
    files: [MATTER, '/data/v1/departments.json', '/data/v1/exam.jsonl'],
    how: '按说的乡镇、事项、日子取事项文件，逐项对。',
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof TOOLS;
export type Input<N extends ToolName> = z.infer<(typeof TOOLS)[N]['input']>;

/** As MCP and most programs that offer tools to models want them. */
export function toolsList() {
  return Object.entries(TOOLS).map(([name, { title, description, input }]) => {
    const { $schema: _, ...inputSchema } = jsonSchemaOf(input, 'closed');
    return { name, title, description, inputSchema: { ...inputSchema, type: 'object' as const } };
  });
}

/** `/data/v1/tools.json`. */
export function toolsJson(context: Context) {
  const tools = toolsList().map((tool) => {
    const { files, how } = TOOLS[tool.name as ToolName];
    return { ...tool, files: files.map((path) => context.url(path)), how };
  });
  return envelope(context, 'tools', [], { tools });
}
