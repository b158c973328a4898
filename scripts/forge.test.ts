import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { keepOneComment, type Pull, suggest } from './forge.ts';

interface Comment {
  id: number;
  body: string;
  path?: string;
  user: { login: string };
}

/** A forge with these comments; it notes what is written. GitHub answers page by page, Gitea with everything. */
async function forge(comments: Comment[], pageSize = 2) {
  const written: [string, string, Record<string, unknown>][] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://forge');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const page = Number(url.searchParams.get('page') ?? 1);
    if (request.headers.authorization !== 'token t') response.statusCode = 403;
    if (request.method !== 'GET')
      written.push([
        request.method ?? '',
        url.pathname,
        JSON.parse(Buffer.concat(chunks).toString()),
      ]);
    const from = pageSize === Infinity ? 0 : (page - 1) * pageSize;
    response.end(
      JSON.stringify(request.method === 'GET' ? comments.slice(from, from + pageSize) : {}),
    );
  }).listen(0);
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const pull: Pull = { api: `http://127.0.0.1:${port}`, repository: 'o/r', number: 7, token: 't' };
  return { pull, written };
}

const bot = { login: 'github-actions[bot]' };
const person = { login: 'somebody' };

test('the first time a comment is written', async () => {
  const { pull, written } = await forge([{ id: 1, body: '<!-- quanze -->\n仿的', user: person }]);
  await keepOneComment(pull, '改了');
  expect(written).toEqual([
    ['POST', '/repos/o/r/issues/7/comments', { body: '<!-- quanze -->\n改了' }],
  ]);
});

test.each([2, Infinity])(
  'afterwards it is written over, also from a later page (%s a page)',
  async (size) => {
    const comments = [1, 2, 3, 4].map((id) => ({ id, body: '别的', user: bot }));
    const own = { id: 9, body: '<!-- quanze -->\n旧的', user: { login: 'gitea-actions' } };
    const { pull, written } = await forge([...comments, own], size);
    await keepOneComment(pull, '新的');
    expect(written).toEqual([
      ['PATCH', '/repos/o/r/issues/comments/9', { body: '<!-- quanze -->\n新的' }],
    ]);
  },
);

test('what is too long for the forge is cut, and says so', async () => {
  const { pull, written } = await forge([]);
  await keepOneComment(pull, '长'.repeat(100_000));
  const body = String(written[0]?.[2]['body']);
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/全文在附件里。$/);
});

test('a suggestion is made once; with none left there is no review', async () => {
  const old = { path: 'content/a.yaml', line: 1, side: 'RIGHT', body: '甲' };
  const fresh = { ...old, body: '乙' };
  const { pull, written } = await forge([{ id: 1, path: old.path, body: old.body, user: bot }]);
  const review = { event: 'COMMENT', body: '有 2 处', comments: [old, fresh] };
  expect(await suggest(pull, review, 'abc')).toBe(1);
  expect(written).toEqual([
    ['POST', '/repos/o/r/pulls/7/reviews', { ...review, comments: [fresh], commit_id: 'abc' }],
  ]);
  expect(await suggest(pull, { ...review, comments: [old] }, 'abc')).toBe(0);
  expect(written).toHaveLength(1);
});

test('a refusal is an error that says what was refused', async () => {
  const { pull } = await forge([]);
  await expect(keepOneComment({ ...pull, token: 'wrong' }, 'x')).rejects.toThrow('403');
});
