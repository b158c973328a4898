/** The form on the page: groups, lists and fields as the form model has them, and problems beside what they speak of. */
import type { Pick } from '../../answers/index.ts';
import { make } from '../make.ts';
import { controlFor } from './controls.ts';
import type { Said } from './desk.ts';
import { listOf } from './form-list.ts';
import { type Field, fieldsFor, type Group } from './form-model.ts';
import type { PickOf } from './pick-fields.ts';
import { previewBox, proseTools } from './prose-tools.ts';
import { type Path, pathKey } from './values.ts';

/** The record the form works on. */
export interface Sheet {
  get(path: Path): unknown;
  set(path: Path, value: unknown): void;
  picks(of: PickOf, path: Path): readonly Pick[];
}

export interface Form {
  /** Problems beside their fields, instead of those shown before. */
  show(problems: readonly Said[]): void;
  /** Opens what is folded, and puts the cursor there. */
  reveal(path: Path): void;
}

/** What parts of the form need of the whole. */
export interface Making {
  readonly sheet: Sheet;
  field(field: Field, path: Path): HTMLElement;
  fields(group: Group, path: Path): HTMLElement[];
  /** Problems are put beside parts that have just been made. */
  made(): void;
}

export function makeForm(host: HTMLElement, root: Field, sheet: Sheet): Form {
  let problems: readonly Said[] = [];
  const making: Making = { sheet, field, fields: fieldsOf, made: () => showAll() };
  host.replaceChildren(...(root.ask === 'group' ? fieldsOf(root, []) : [field(root, [])]));

  return {
    show(said) {
      problems = said;
      showAll();
    },
    reveal(path) {
      for (let i = 1; i <= path.length; i++) {
        const part = partAt(path.slice(0, i));
        if (part instanceof HTMLDetailsElement && !part.open) {
          part.open = true;
          part.dispatchEvent(new Event('fill'));
        }
      }
      const part = nearest(path);
      const control = part?.querySelector<HTMLElement>('input, textarea, select, summary, button');
      (control ?? part)?.focus();
      part?.scrollIntoView({ block: 'center' });
    },
  };

  function field(asked: Field, path: Path): HTMLElement {
    switch (asked.ask) {
      case 'list':
        return listOf(asked, asked.item, path, making);
      case 'group':
        return groupOf(asked, asked, path);
      default:
        return leafOf(asked, path);
    }
  }

  function leafOf(asked: Field, path: Path): HTMLElement {
    const id = `f-${pathKey(path)}`;
    const picks = asked.ask === 'pick' ? sheet.picks(asked.of, path) : [];
    // An empty entry of a list stays an entry; an empty field is not written.
    const nothing = typeof path.at(-1) === 'number' ? '' : undefined;
    const tell = (value: unknown) => sheet.set(path, value ?? nothing);
    const control = controlFor(asked, sheet.get(path), picks, tell);
    const help = asked.help && make('p', { class: 'quiet small', id: `${id}-help` }, asked.help);
    control.id = id;
    control.setAttribute('aria-describedby', help ? `${id}-help ${id}-said` : `${id}-said`);
    if (asked.required) control.setAttribute('aria-required', 'true');
    const prose = control instanceof HTMLTextAreaElement && asked.ask === 'prose';
    return make(
      'div',
      { class: 'field', 'data-path': pathKey(path) },
      make('label', { for: id }, asked.title, ...optional(asked)),
      control,
      ...(prose ? [proseTools(control, (of) => sheet.picks(of, path)), previewBox()] : []),
      ...(help ? [help] : []),
      make('div', { class: 'said', id: `${id}-said` }),
    );
  }

  /** A group that may be left out is one button until somebody wants it. */
  function groupOf(asked: Field, group: Group, path: Path): HTMLElement {
    const box = make('fieldset', { class: 'group', 'data-path': pathKey(path) });
    const draw = () => {
      const there = sheet.get(path) !== undefined || asked.required;
      const toggle = make(
        'button',
        { type: 'button', class: 'tab' },
        there ? `去掉${asked.title}` : `加上${asked.title}`,
      );
      toggle.addEventListener('click', () => {
        sheet.set(path, there ? undefined : {});
        draw();
        box.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
      });
      box.replaceChildren(
        make('legend', {}, asked.title, ...optional(asked)),
        make('p', { class: 'quiet small' }, asked.help),
        make('div', { class: 'said' }),
        ...(there ? fieldsOf(group, path) : []),
        ...(asked.required ? [] : [toggle]),
      );
      making.made();
    };
    draw();
    return box;
  }

  /** Where one field decides which others there are, they are asked anew when it changes. */
  function fieldsOf(group: Group, path: Path): HTMLElement[] {
    // The id of a record is the name of its file.
    const parts = () =>
      fieldsFor(group, sheet.get(path))
        .filter(({ key }) => key !== 'id' || path.length > 0)
        .map((child) => field(child, [...path, child.key]));
    if (group.by === undefined) return parts();
    const decides = `f-${pathKey([...path, group.by])}`;
    const aside: Record<string, unknown> = {};
    const box = make('div', { class: 'variant' }, ...parts());
    box.addEventListener('change', ({ target }) => {
      if ((target as HTMLElement).id !== decides) return;
      sheet.set(path, switched(group, sheet.get(path), aside));
      box.replaceChildren(...parts());
      making.made();
      box.querySelector<HTMLElement>(`#${CSS.escape(decides)}`)?.focus();
    });
    return [box];
  }

  function partAt(path: Path): HTMLElement | null {
    return host.querySelector<HTMLElement>(`[data-path="${CSS.escape(pathKey(path))}"]`);
  }

  function nearest(path: Path): HTMLElement | null {
    for (let i = path.length; i > 0; i--) {
      const part = partAt(path.slice(0, i));
      if (part) return part;
    }
    return null;
  }

  function showAll(): void {
    for (const box of host.querySelectorAll('.said:not(:empty)')) box.replaceChildren();
    for (const control of host.querySelectorAll('[aria-invalid]'))
      control.removeAttribute('aria-invalid');
    for (const { path, message, hint, severity } of problems) {
      const part = nearest(path);
      const words = hint === undefined ? message : `${message}。${hint}`;
      part?.querySelector('.said')?.append(make('p', { class: `problem ${severity}` }, words));
      if (part?.matches('.field') && severity === 'error')
        part.querySelector('input, textarea, select')?.setAttribute('aria-invalid', 'true');
    }
  }
}

/** What stands behind the title of what may be left out. */
export function optional({ required }: Field): HTMLElement[] {
  return required ? [] : [make('small', { class: 'quiet' }, ' 可不写')];
}

/** Fields the other variant does not know are put aside, and come back with their own. */
function switched(group: Group, value: unknown, aside: Record<string, unknown>): unknown {
  const keys = fieldsFor(group, value).map(({ key }) => key);
  const record = { ...aside, ...(value as object) };
  Object.assign(aside, record);
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}
