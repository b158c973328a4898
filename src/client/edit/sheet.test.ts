import { expect, test } from 'vitest';
import { registerWith } from '../../../tests/helpers/answers.ts';
import { pickLists } from '../../answers/pick-lists.ts';
import type { Field } from './form-model.ts';
import { forgeAddress } from './hand-over.ts';
import { bodyField, picksFor } from './sheet.ts';

const picks = pickLists(registerWith());
const POWERS = 'towns/shanqian/powers.yaml';
const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';

test('a town chooses among its own offices, and puts only powers on its list of powers', () => {
  expect(picksFor(picks, 'office', POWERS, [0, 'office'])).toEqual(picks.office['shanqian']);
  const lists = picksFor(picks, 'matter', POWERS, [0, 'matter']).map(({ list }) => list);
  expect(new Set(lists)).toEqual(new Set(['权力清单']));
});

test('elsewhere every matter may be meant, and an heir is a department or a town', () => {
  expect(picksFor(picks, 'matter', MATTER, ['related', 0])).toEqual(picks.matter);
  const heirs = picksFor(picks, 'organ', POWERS, [0, 'successor', 'by']).map(({ group }) => group);
  expect(new Set(heirs)).toEqual(new Set(['县级部门', '乡镇']));
});

test('the words of a page are asked for below its fields', () => {
  const root: Field = {
    ask: 'group',
    key: '',
    title: '问答',
    help: '',
    required: true,
    variants: [{ fields: [] }],
  };
  const form = bodyField(root);
  expect(form.ask === 'group' && form.variants[0]?.fields.map(({ key }) => key)).toEqual(['body']);
});

test('the page of the forge is the one for this file', () => {
  const pattern = 'https://git.example.org/anhe/quanze/_edit/main/{path}';
  expect(forgeAddress(pattern, 'content', MATTER)).toBe(
    pattern.replace('{path}', `content/${MATTER}`),
  );
});
