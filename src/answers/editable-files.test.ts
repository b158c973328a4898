import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import { editableFiles } from './editable-files.ts';
import { pickLists } from './pick-lists.ts';

const register = registerWith();
const TOWN = ['towns/hebian/town.yaml', 'towns/hebian/powers.yaml', 'towns/hebian/services.yaml'];
const MATTER = 'matters/huanjing/fenshao-jiegan.yaml';

test('the files that are there, under the names of their records', () => {
  const groups = editableFiles(register, new Set([...TOWN, MATTER, 'site.yaml']));
  const town = register.towns.get('hebian')?.name;
  expect(groups.map(({ room, name }) => `${room} ${name}`)).toEqual([
    `乡镇和清单 ${town}`,
    '事项 环境',
  ]);
  expect(groups[0]?.files).toEqual([
    { path: TOWN[0], name: `${town}基本情况` },
    { path: TOWN[1], name: `${town}权力清单` },
    { path: TOWN[2], name: `${town}公共服务清单` },
  ]);
  expect(groups[1]?.files).toEqual([
    { path: MATTER, name: register.matters.get('fenshao-jiegan')?.name },
  ]);
});

test('what may be pointed at is known by name, matters by list and domain', () => {
  const picks = pickLists(register);
  expect(picks.matter.find(({ id }) => id === 'fenshao-jiegan')).toMatchObject({
    group: '环境',
    list: '权力清单',
  });
  expect(picks.department.map(({ name }) => name).join()).toMatch(/\p{Script=Han}/u);
  expect(Object.keys(picks.office)).toEqual([...register.towns.keys()]);
  expect(picks.office['hebian']?.[0]).toEqual({
    id: register.towns.get('hebian')?.offices[0]?.id,
    name: register.towns.get('hebian')?.offices[0]?.name,
  });
});
