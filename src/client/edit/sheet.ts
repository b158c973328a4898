/** What the form of one file may choose from, and the words of a page as one more field. */
import type { Pick, PickLists } from '../../answers/index.ts';
import { LIST_OF_SLUG, type ListSlug } from '../../schema/words.ts';
import type { Field } from './form-model.ts';
import type { PickOf } from './pick-fields.ts';
import type { Path } from './values.ts';

/** `path` is the file's, `where` the field's: a town's list holds its own offices, and matters of its own kind only. */
export function picksFor(picks: PickLists, of: PickOf, path: string, where: Path): readonly Pick[] {
  const [folder, town = '', file = ''] = path.split('/');
  const list = folder === 'towns' ? LIST_OF_SLUG[file.replace('.yaml', '') as ListSlug] : undefined;
  switch (of) {
    case 'office':
    case 'window':
      return picks[of][town] ?? [];
    case 'organ':
      return [
        ...picks.department.map((pick) => ({ ...pick, group: '县级部门' })),
        ...picks.town.map((pick) => ({ ...pick, group: '乡镇' })),
      ];
    case 'matter':
      return list && where.length === 2
        ? picks.matter.filter((pick) => pick.list === list)
        : picks.matter;
    default:
      return picks[of];
  }
}

/** Prose is asked for below its fields. */
export function bodyField(root: Field): Field {
  const body: Field = {
    ask: 'prose',
    key: 'body',
    title: '正文',
    help: '一段一行，段与段之间空一行；小标题前面写 ## 和空格。',
    required: true,
  };
  if (root.ask !== 'group') return root;
  return {
    ...root,
    variants: root.variants.map(({ fields, ...rest }) => ({ ...rest, fields: [...fields, body] })),
  };
}
