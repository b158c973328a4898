/** `/data/v1/openapi.json`: every address with its parameters and shapes, as an OpenAPI 3.1 description. */
import type * as z from 'zod';
import { KINDS } from '../schema/index.ts';
import { changeMonths } from './changes.ts';
import { DATA_FILES, type DataFile, LIST_PARTS, MEDIA, partsOf } from './data-files.ts';
import type { Context } from './json.ts';
import { jsonSchemaOf, SHAPE_NAMES, SHAPES } from './shapes/index.ts';

type Schema = z.core.JSONSchema.JSONSchema;

const TAGS = [
  { name: 'JSON', description: '给程序读的记录，有格式说明' },
  { name: '关联数据', description: 'JSON-LD：schema.org、CPSV-AP、ELI、DCAT 的词汇' },
  { name: '表格', description: 'CSV 和 Excel' },
  { name: '订阅', description: 'RSS、Atom、JSON Feed 和日历' },
  { name: '说明', description: '格式和地址的说明' },
] as const;
type TagName = (typeof TAGS)[number]['name'];

const TAG_OF: Readonly<Record<DataFile['format'], TagName>> = {
  json: 'JSON',
  jsonl: 'JSON',
  zip: '说明',
  jsonld: '关联数据',
  md: '说明',
  csv: '表格',
  xlsx: '表格',
  ics: '订阅',
  rss: '订阅',
  atom: '订阅',
  feed: '订阅',
  schema: '说明',
  openapi: '说明',
};

export function openApi(context: Context) {
  const { register, url } = context;
  const { site } = register;
  const server = url('/').replace(/\/$/, '');
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.title}开放数据`,
      version: '1',
      summary: '静态文件，只有 GET，不用申请，不用密钥',
      description: `每个 JSON 文件写明从哪天起有效、已知到哪天不变。v1 只会加字段，不改名、不删字段。${site.notice ?? ''}`,
      ...licenceOf(context),
    },
    externalDocs: { description: '开放数据', url: url('/data/') },
    // Without an address of its own the site is where this file is.
    servers: [{ url: server === '' ? '/' : server }],
    // Nobody has to say who he is.
    security: [],
    tags: TAGS,
    paths: Object.fromEntries(
      DATA_FILES.map((file) => [file.path, { get: operation(file, context) }]),
    ),
    components: {
      schemas: Object.fromEntries(
        SHAPE_NAMES.map((name) => {
          const { $schema: _, ...schema } = jsonSchemaOf(SHAPES[name]);
          return [name, schema];
        }),
      ),
      responses: {
        NotModified: {
          description: '同上次取的一样（请求里带了 If-None-Match 或者 If-Modified-Since）',
        },
        NotFound: {
          description: '没有这一个，或者这张清单是空的；内容是网站的 404 页',
          content: { 'text/html': { schema: { type: 'string' } } },
        },
      },
    },
  };
}

/** By its name in the SPDX list where the county has chosen one, else by where its words stand: never both, in OpenAPI. */
function licenceOf({ register: { site }, url }: Context) {
  const name = site.licence ?? site.licenceId;
  if (!name) return {};
  const where = site.licenceId ? { identifier: site.licenceId } : { url: url('/data/#licence') };
  return { license: { name, ...where } };
}

function operation(file: DataFile, context: Context) {
  const parts = partsOf(file.path);
  return {
    operationId: file.name,
    summary: file.title,
    description: file.says,
    tags: [TAG_OF[file.format]],
    ...(parts.length > 0 ? { parameters: parts.map((part) => parameter(part, context)) } : {}),
    responses: {
      200: {
        description: file.says,
        content: { [MEDIA[file.format]]: contentOf(file) },
      },
      304: { $ref: '#/components/responses/NotModified' },
      404: { $ref: '#/components/responses/NotFound' },
    },
  };
}

function contentOf({ shape, format }: DataFile): { schema?: Schema } {
  if (shape) return { schema: { $ref: `#/components/schemas/${shape}` } };
  // An empty media type is OpenAPI's word for bytes.
  if (format === 'xlsx' || format === 'zip') return {};
  return {
    schema: {
      type: ['jsonld', 'schema', 'openapi', 'feed'].includes(format) ? 'object' : 'string',
    },
  };
}

function parameter(name: string, context: Context) {
  const { register } = context;
  const one = (description: string, values: readonly string[], closed: boolean) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', ...(closed ? { enum: values } : {}) },
    ...(values[0] === undefined ? {} : { example: values[0] }),
  });
  switch (name) {
    case 'matter':
      return one('事项编号，见 matters.json', [...register.matters.keys()], false);
    case 'town':
      return one('乡镇编号，见 towns.json', [...register.towns.keys()], false);
    case 'question':
      return one('问题编号，见 faq.json', [...register.faq.keys()], false);
    case 'month':
      return one(
        '年月，有哪些看 index.json 的 changesByMonth',
        changeMonths(context).map(({ month }) => month),
        false,
      );
    case 'list':
      return one('权力清单、责任清单、公共服务清单', LIST_PARTS, true);
    case 'shape':
      return one('哪一种数据文件', SHAPE_NAMES, true);
    case 'kind':
      return one(
        '哪一种原始记录',
        KINDS.map((kind) => kind.name),
        true,
      );
    default:
      throw new Error(`no words for the parameter ${name}`);
  }
}
