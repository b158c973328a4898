import { expect, test } from 'vitest';
import { registerWith, textOf } from '../../../tests/helpers/answers.ts';
import { indexJson } from '../collections.ts';
import { dcatJson } from '../dcat.ts';
import type { Context } from '../json.ts';
import { openApi } from '../openapi.ts';
import { lawsLinked } from './index.ts';

const contextOf = (lines: string): Context => ({
  register: registerWith({
    'site.yaml': `${textOf('site.yaml').replace(/^licence.*\n/gm, '')}${lines}`,
  }),
  asOf: '2026-11-21',
  url: (path) => `https://qz.example.gov.cn${path}`,
});
const said = (lines: string) => {
  const context = contextOf(lines);
  const catalogue = dcatJson(context) as { 'dct:license'?: { '@id': string } };
  return {
    index: indexJson(context, '0'.repeat(64)),
    openapi: openApi(context).info,
    catalogue: catalogue['dct:license']?.['@id'],
    file: JSON.stringify(lawsLinked(context)['@graph']),
  };
};
const CC = 'https://creativecommons.org/licenses/by/4.0/';

test('a licence the world knows is named by its SPDX name and its address, beside the words', () => {
  const { index, openapi, catalogue, file } = said('licence: 注明来源\nlicenceId: CC-BY-4.0\n');
  expect(index).toMatchObject({ licence: '注明来源', licenceId: 'CC-BY-4.0', licenceUrl: CC });
  expect(openapi).toMatchObject({ license: { name: '注明来源', identifier: 'CC-BY-4.0' } });
  expect(catalogue).toBe(CC);
  expect(file).toContain(`"dct:license":{"@id":"${CC}"`);
});

test('words alone are told by where they stand; where nothing is said, nothing is', () => {
  const here = 'https://qz.example.gov.cn/data/#licence';
  const words = said('licence: 注明来源\n');
  expect(words.index).toMatchObject({ licence: '注明来源', licenceId: null, licenceUrl: null });
  expect(words.openapi).toMatchObject({ license: { name: '注明来源', url: here } });
  expect(words.catalogue).toBe(here);
  const none = said('');
  expect(none.openapi).not.toHaveProperty('license');
  expect(none.catalogue).toBeUndefined();
  expect(none.file).not.toContain('dct:license');
});
