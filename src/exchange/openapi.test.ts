import { describe, expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import type { Context } from './json.ts';
import { openApi } from './openapi.ts';

const contextOf = (root: string): Context => ({
  register: registerWith(),
  asOf: '2026-11-21',
  url: (path) => `${root}${path}`,
});
const description = openApi(contextOf('https://qz.example.gov.cn/sub'));
const operations = Object.entries(description.paths).map(([path, { get }]) => ({ path, ...get }));

/** Every `$ref` below a value. */
function refsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : refsOf(inner),
  );
}

function resolved(ref: string): unknown {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>(
    (here, step) => (here as Record<string, unknown>)?.[step],
    description,
  );
}

describe('the OpenAPI description', () => {
  test('is 3.1, with a title, a version, a licence and a server', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(description.info.title).not.toBe('');
    expect(description.info.version).toBe('1');
    expect(description.servers).toEqual([{ url: 'https://qz.example.gov.cn/sub' }]);
    expect(openApi(contextOf('')).servers).toEqual([{ url: '/' }]);
  });

  test('has references that lead somewhere, and uses every part', () => {
    const refs = refsOf(description);
    expect(refs.filter((ref) => !ref.startsWith('#/') || resolved(ref) === undefined)).toEqual([]);
    const parts = Object.entries(description.components).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    expect(parts.filter((part) => !refs.includes(part))).toEqual([]);
  });

  test('names every operation once, says what it is for and under which heading', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = description.tags.map(({ name }) => name);
    for (const { path, operationId, summary, description: says, tags: own } of operations) {
      expect(operationId, path).toMatch(/^[a-z][A-Za-z]+$/);
      expect(summary && says, path).toBeTruthy();
      expect(
        own.every((tag) => tags.includes(tag)),
        path,
      ).toBe(true);
    }
  });

  test('describes each part of a path, and only those, with an example', () => {
    for (const { path, parameters = [] } of operations) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        parameters.map(({ name }) => name),
        path,
      ).toEqual(parts);
      for (const parameter of parameters)
        expect(parameter, path).toMatchObject({ in: 'path', required: true });
    }
  });

  test('has an answer for each operation, and one for what is not there', () => {
    for (const { path, responses } of operations) {
      const [type = ''] = Object.keys(responses[200].content);
      expect(type, path).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      expect(Object.keys(responses), path).toEqual(['200', '304', '404']);
    }
  });
});
