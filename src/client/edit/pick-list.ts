/** One record out of many: names are offered while one types, and the record is told by its id. */
import type { Pick } from '../../answers/index.ts';
import { make } from '../make.ts';

/** Up to so many are quicker to see in a list that opens. */
export const FEW = 15;

let lists = 0;

/** Typed text that is no name stays in the field with a message and is not written into the record. */
export function pickList(
  options: readonly Pick[],
  value: unknown,
  required: boolean,
  tell: (value: unknown) => void,
): HTMLInputElement {
  const names = labels(options);
  const ids = new Map([...names].map(([id, name]) => [name, id]));
  const list = make('datalist', { id: `picks-${++lists}` });
  list.append(...[...names.values()].map((name) => make('option', { value: name })));
  const control = make('input', {
    autocomplete: 'off',
    placeholder: required ? '打几个字来选' : '打几个字来选，可以不写',
  });
  const id = value === undefined ? '' : String(value);
  control.value = names.get(id) ?? (id === '' ? '' : `${id}（找不到）`);
  control.addEventListener('input', () => {
    const typed = control.value.trim();
    const chosen = ids.get(typed);
    control.setCustomValidity(typed === '' || chosen !== undefined ? '' : '要从给出的名字里选一个');
    if (typed === '' || chosen !== undefined) tell(chosen);
  });
  control.addEventListener('change', () => control.reportValidity());
  // The list of names is put into the form, so that it is removed together with it.
  control.addEventListener('focus', () => {
    if (!list.isConnected) control.after(list);
    control.setAttribute('list', list.id);
  });
  return control;
}

/** Every name once: what two records are called alike has its group or id behind it. */
function labels(options: readonly Pick[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { name } of options) times.set(name, (times.get(name) ?? 0) + 1);
  const taken = new Set<string>();
  return new Map(
    options.map(({ id, name, group }) => {
      const plain = times.get(name) === 1 ? name : `${name}（${group ?? id}）`;
      const label = taken.has(plain) ? `${name}（${id}）` : plain;
      taken.add(label);
      return [id, label];
    }),
  );
}
