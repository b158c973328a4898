import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { keyAt, ownKey, sharedKey } from './storage-key.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('two counties on one origin have keys of their own', () => {
  vi.stubGlobal('location', { origin: 'https://example.org' });
  const keys = ['/', '/anhe', '/anhe/', '/某县/'].map((base) => {
    vi.stubEnv('BASE_URL', base);
    return ownKey('town');
  });
  expect(keys).toEqual([
    'quanze:/:town',
    'quanze:/anhe/:town',
    'quanze:/anhe/:town',
    'quanze:/%E6%9F%90%E5%8E%BF/:town',
  ]);
});

test.each(['/', '/anhe/', '/某县/'])(
  'boot.js looks where the scripts of %s keep things',
  (base) => {
    const asked: string[] = [];
    const { href, pathname } = new URL(base, 'https://example.org');
    runInNewContext(readFileSync('public/boot.js', 'utf8'), {
      URL,
      URLSearchParams,
      addEventListener: () => undefined,
      location: { hash: '', search: '' },
      localStorage: { getItem: (key: string) => void asked.push(key) },
      document: {
        currentScript: { src: `${href}boot.js` },
        documentElement: { dataset: {}, classList: { add: () => undefined } },
      },
    });
    expect(asked).toEqual([sharedKey('theme'), sharedKey('text'), keyAt(pathname, 'town')]);
  },
);
