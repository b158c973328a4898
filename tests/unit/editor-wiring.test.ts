import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/schema/index.ts';

test('every kind of YAML file is wired to its JSON Schema in the editor settings', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const wanted = KINDS.filter(({ path }) => path.endsWith('.yaml')).map(({ name, path }) => [
    `./public/data/v1/schema/${name}.schema.json`,
    `content/${path}`,
  ]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
});
