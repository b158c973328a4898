import { expect, test } from 'vitest';
import * as z from 'zod';
import { itemSchema, KINDS, type KindName, keyOrder } from '../../schema/index.ts';
import { type Field, fieldsFor, formOf, type JsonSchema } from './form-model.ts';
import { PICKS } from './pick-fields.ts';

const EDITED: readonly KindName[] = ['matter', 'town', 'powers', 'faq', 'law'];

function formFor(kind: KindName): Field {
  const schema = KINDS.find(({ name }) => name === kind)?.schema;
  if (!schema) throw new Error(kind);
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return formOf(json as JsonSchema, keyOrder(itemSchema(schema) ?? schema));
}

/** Every field of every variant, with the titles that lead to it. */
function* all(field: Field, trail = ''): Iterable<readonly [string, Field]> {
  const here = `${trail}/${field.key || field.title}`;
  yield [here, field];
  if (field.ask === 'list') yield* all(field.item, here);
  if (field.ask === 'group')
    for (const { fields } of field.variants) for (const child of fields) yield* all(child, here);
}

const named = (field: Field | undefined, key: string, value?: unknown) =>
  field?.ask === 'group' ? fieldsFor(field, value).find((child) => child.key === key) : undefined;

test('every field has a title and says whether it must be filled in', () => {
  for (const kind of EDITED)
    for (const [path, { title, key, required }] of all(formFor(kind))) {
      if (key) expect(title, path).toMatch(/\p{Script=Han}/u);
      expect(typeof required, path).toBe('boolean');
    }
  expect(named(formFor('matter'), 'name')).toMatchObject({
    title: '事项名称',
    required: true,
    ask: 'words',
  });
  expect(named(formFor('matter'), 'code')).toMatchObject({ required: false });
});

test('what names another record is chosen by name, whatever the schema calls an id', () => {
  const json = (kind: KindName) =>
    JSON.stringify(KINDS.find(({ name }) => name === kind)?.schema.toJSONSchema());
  expect(json('matter')).toContain('a-z0-9');
  for (const kind of EDITED)
    for (const [path, field] of all(formFor(kind))) {
      if (field.ask === 'word' && field.help.match(/例：[a-z][a-z0-9-]*$/))
        expect(path, 'an id that is typed by hand').toMatch(/\/id$/);
      if (field.ask === 'pick') expect(field.help, path).not.toMatch(/[a-z]{3}/);
    }
  const used = new Set(
    EDITED.flatMap((kind) =>
      [...all(formFor(kind))].flatMap(([, f]) => (f.ask === 'pick' ? [f.of] : [])),
    ),
  );
  expect([...new Set(Object.values(PICKS))].filter((of) => !used.has(of))).toEqual([]);
});

test('who leads is a department, or one of two words', () => {
  const lead = named(formFor('matter'), 'lead');
  expect(named(lead, 'by')).toMatchObject({
    ask: 'pick',
    of: 'department',
    also: ['行使主体', '乡镇'],
  });
  expect(named(named(listItem(formFor('powers')), 'successor'), 'by')).toMatchObject({
    ask: 'pick',
    of: 'organ',
  });
});

test('the fields hang on the one that tells the variants apart', () => {
  const claim = listItem(formFor('powers'));
  expect(named(claim, 'agreement', { mode: '委托' })).toMatchObject({ required: true });
  expect(named(claim, 'agreement', { mode: '法定' })).toBeUndefined();
  expect(named(claim, 'mode', {})).toMatchObject({
    ask: 'choice',
    choices: ['法定', '直接赋权', '委托', '服务前移', '配合', '未公布'],
  });
});

test('fields stand in the order of the files', () => {
  const keys = (field: Field | undefined, value: unknown) =>
    field?.ask === 'group' ? fieldsFor(field, value).map(({ key }) => key) : [];
  expect(keys(formFor('matter'), { list: '权力清单' }).slice(0, 5)).toEqual([
    'id',
    'name',
    'spokenAs',
    'list',
    'type',
  ]);
  expect(keys(listItem(formFor('powers')), {}).slice(0, 3)).toEqual(['matter', 'mode', 'from']);
});

function listItem(field: Field): Field | undefined {
  return field.ask === 'list' ? field.item : undefined;
}
