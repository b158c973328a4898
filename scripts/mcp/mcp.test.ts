import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerAct } from '../../src/answers/index.ts';
import { actAnswerJson, TOOLS } from '../../src/exchange/index.ts';
import { readContent } from '../../src/register/folder.ts';

/** The protocol's own client, at the other end of a pipe. */
const client = new Client({ name: 'test', version: '1' });
const DAY = '2026-11-29';
const STRAW = 'lutian-fenshao-jiegan-chufa';

beforeAll(async () => {
  const env = { PATH: process.env['PATH'] ?? '', QUANZE_TODAY: DAY, SITE_URL: 'https://a.example' };
  const server = { command: process.execPath, args: ['scripts/mcp.ts'], env };
  await client.connect(new StdioClientTransport(server));
}, 60_000);
afterAll(() => client.close());

interface Told {
  readonly [field: string]: unknown;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}
async function call(name: string, input: object) {
  const found = await client.callTool({ name, arguments: { ...input } });
  const [{ text }] = found.content as [{ text: string }];
  const told = (found.structuredContent ?? { sources: [] }) as Told;
  return { text, told, isError: found.isError === true };
}

test('tools are listed with Chinese words and a schema, and say that they write nothing', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(Object.keys(TOOLS));
  for (const { description, inputSchema, annotations } of tools) {
    expect(description).toMatch(/[\u4e00-\u9fa5]{4}/);
    expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
    expect(annotations?.readOnlyHint).toBe(true);
  }
});

test('who handles is what the command says, with its day and sources', async () => {
  const { register } = readContent('content');
  const town = register?.towns.get('linhe');
  const matter = register?.matters.get(STRAW);
  if (!register || !town || !matter) throw new Error('the demonstration has them');
  const { told, text } = await call('who_handles', {
    town: '临河镇',
    matter: '烧秸秆',
  });
  const same = JSON.parse(
    JSON.stringify(actAnswerJson(answerAct(register, { town, matter, on: DAY }))),
  );
  expect(told).toMatchObject({ day: DAY, town: town.name, ...same });
  const [page, ...others] = told.sources;
  expect(page?.url).toBe(`https://a.example/matters/${STRAW}/#linhe`);
  expect(others.map(({ title }) => title).join()).toContain(
    '《中华人民共和国生态环境法典》第一千一百三十一条',
  );
  expect(text).toMatch(/^按 2026-11-29。\n.*临河镇人民政府.*出处：\n- /s);
});

test('what can be done is told for every act, or for the one asked about', async () => {
  const all = await call('remedies', { town: 'linhe', matter: STRAW });
  const acts = all.told['remedies'] as { act: string; reconsideration: object }[];
  expect(acts.map(({ act }) => act)).toEqual(['处罚决定', '当场处罚']);
  const one = await call('remedies', { town: 'linhe', matter: STRAW, act: '当场处罚' });
  expect(one.told['remedies']).toEqual([acts[1]]);
});

test('a matter is found by what people say; what is not ours names who helps', async () => {
  const ours = await call('find_matter', { words: '烧麦茬' });
  expect((ours.told['results'] as { id: string }[])[0]).toMatchObject({ id: STRAW });
  const others = await call('find_matter', { words: '户口迁移' });
  expect(others.text).toContain('不归乡镇');
});

test('a list is that of its day, also of a town that was merged since', async () => {
  const count = async (on: string) => {
    const { told } = await call('list_on_day', {
      town: '双桥乡',
      list: '权力清单',
      on,
    });
    return (told['matters'] as object[]).length;
  };
  expect(await count('2024-06-30')).toBeGreaterThan(0);
  expect(await count('2024-07-01')).toBe(0);
  expect((await call('list_on_day', { town: '双桥乡' })).text).toContain('已并入临河镇');
});

test('days are counted, and texts are checked', async () => {
  const days = await call('deadline', { event: '决定书送达', date: '2026-06-01', matter: STRAW });
  expect(days.told['days']).toContainEqual(
    expect.objectContaining({ what: '复议', last: '2026-07-31' }),
  );
  expect(days.told.sources[0]?.title).toMatch(/^《.+》第/);
  const checked = await call('check_answer', { text: '临河镇的“烧秸秆”由县水利局查处。' });
  expect(checked.told['claims']).toMatchObject([{ verdict: 'wrong' }]);
});

test.each([
  ['who_handles', { town: '临合镇', matter: STRAW }, '是不是 临河镇？'],
  ['who_handles', { town: 'linhe', matter: '焚烧庄稼秆' }, '相近的：'],
  ['who_handles', { town: 'linhe' }, 'matter（事项）没有写'],
  ['remedies', { town: 'linhe', matter: STRAW, on: '11月1日' }, 'on（哪一天）'],
  ['deadline', { event: '生气', date: '2026-11-02' }, 'event（发生了什么）'],
  ['write', {}, '没有叫 write 的工具'],
])('what is wrong is told in Chinese: %s %o', async (name, input, said) => {
  const { isError, text } = await call(name, input);
  expect([isError, text]).toEqual([true, expect.stringContaining(said)]);
});
