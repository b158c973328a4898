import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, WrongSetting } from './read-settings.ts';

const refused = (env: Record<string, string>) => {
  try {
    return readSettings(env);
  } catch (error) {
    if (error instanceof WrongSetting) return error.message;
    throw error;
  }
};

test('nothing set, or set to nothing, is the usual', () => {
  const usual = { content: 'content', today: undefined, base: '/', url: undefined };
  expect(readSettings({})).toEqual(usual);
  expect(
    readSettings({ QUANZE_CONTENT: '', QUANZE_TODAY: '', SITE_BASE: '', SITE_URL: '' }),
  ).toEqual(usual);
});

test('a sub-path may be written with or without its slashes', () => {
  for (const written of ['/qz/anhe/', 'qz/anhe', '//qz//anhe', 'qz/anhe/'])
    expect(readSettings({ SITE_BASE: written }).base).toBe('/qz/anhe/');
  expect(readSettings({ SITE_BASE: '/' }).base).toBe('/');
});

test('the address is kept without a closing slash, with its port', () => {
  const url = (written: string) => readSettings({ SITE_URL: written }).url;
  expect(url('https://www.example.gov.cn/')).toBe('https://www.example.gov.cn');
  expect(url('http://localhost:4321')).toBe('http://localhost:4321');
});

test('a day that is no day is refused with the right way to write it', () => {
  expect(refused({ QUANZE_TODAY: '2026-11-9' })).toBe(
    'QUANZE_TODAY 要写成 2026-11-21 这样的日期，现在是 2026-11-9',
  );
  expect(refused({ QUANZE_TODAY: 'tomorrow' })).toContain('现在是 tomorrow');
  expect(refused({ QUANZE_TODAY: '2026-02-30' })).toBe(
    'QUANZE_TODAY 写的 2026-02-30 这一天日历上没有，请改成日历上有的日子',
  );
  expect(readSettings({ QUANZE_TODAY: '2028-02-29' }).today).toBe('2028-02-29');
});

test('an address without its scheme, or with more than a host, is refused', () => {
  for (const written of [
    'www.example.gov.cn',
    'localhost:4321',
    'ftp://example.gov.cn',
    'https://',
    'https://example.gov.cn/?a=1',
    'https://name@example.gov.cn',
  ])
    expect(refused({ SITE_URL: written })).toBe(
      `SITE_URL 要写成 https://www.example.gov.cn 这样的网址，现在是 ${written}`,
    );
});

test('a path in the address is refused, since it belongs into SITE_BASE', () => {
  expect(refused({ SITE_URL: 'https://example.gov.cn/qzqd/' })).toBe(
    'SITE_URL 只写到域名，不带路径，现在是 https://example.gov.cn/qzqd/：请改成 SITE_URL=https://example.gov.cn，路径另用 SITE_BASE=/qzqd/ 写',
  );
});

test('a sub-path that is an address, climbs, or asks is refused', () => {
  for (const written of ['https://example.gov.cn/qzqd/', '../qzqd', '/a/./b', 'a b', 'a?b', 'a#b'])
    expect(refused({ SITE_BASE: written })).toContain(`SITE_BASE 只写子路径`);
});

test('whatever stands there, it is read or refused in one line', () => {
  const name = fc.constantFrom('QUANZE_TODAY', 'SITE_BASE', 'SITE_URL');
  fc.assert(
    fc.property(
      name,
      fc.string().filter((s) => !/[\r\n]/.test(s)),
      (key, written) => {
        const result = refused({ [key]: written });
        if (typeof result === 'string') expect(result.split('\n')).toHaveLength(1);
        else expect(result.base).toMatch(/^\/(?:[^/]+\/)*$/);
      },
    ),
  );
});
