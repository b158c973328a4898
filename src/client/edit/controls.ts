/** One control for one question: built from the form model, it tells what was typed or chosen. */
import type { Pick } from '../../answers/index.ts';
import { make } from '../make.ts';
import type { Field } from './form-model.ts';
import { FEW, pickList } from './pick-list.ts';
import { numberFrom } from './values.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** Undefined means: not written. */
type Tell = (value: unknown) => void;

export function controlFor(
  field: Field,
  value: unknown,
  picks: readonly Pick[],
  tell: Tell,
): Control {
  switch (field.ask) {
    case 'choice':
      return chooser(field, field.choices.map(asPick), value, tell);
    case 'pick':
      return oneOf(field, [...field.also.map(asPick), ...picks], value, tell);
    case 'yes-no':
      return yesNo(field, value, tell);
    case 'words':
      return words(value, tell);
    case 'prose':
      return prose(value, tell);
    case 'number':
      return input({ inputmode: 'decimal' }, value, (typed) => tell(numberFrom(typed)));
    case 'day':
      // A date field shows an invalid day as empty, so such a day is edited as text.
      return input(
        /^\d{4}-\d\d-\d\d$|^undefined$/.test(String(value)) ? { type: 'date' } : {},
        value,
        (typed) => tell(typed.trim() || undefined),
      );
    default:
      return input({ autocomplete: 'off' }, value, (typed) => tell(typed.trim() || undefined));
  }
}

function input(attributes: Record<string, string>, value: unknown, typed: (text: string) => void) {
  const control = make('input', attributes);
  control.value = value === undefined ? '' : String(value);
  control.addEventListener('input', () => typed(control.value));
  return control;
}

/** A line of text that grows. A line end typed into what was one line becomes a blank. */
function words(value: unknown, tell: Tell): HTMLTextAreaElement {
  const control = make('textarea', { rows: '1' });
  const text = value === undefined ? '' : String(value);
  const severalLines = text.includes('\n');
  control.value = text;
  control.addEventListener('input', () => {
    const typed = severalLines ? control.value : control.value.replace(/\s*\n\s*/g, ' ');
    tell(typed.trim() || undefined);
  });
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !severalLines && !event.isComposing) event.preventDefault();
  });
  return control;
}

/** Many lines, every one of them as typed. */
function prose(value: unknown, tell: Tell): HTMLTextAreaElement {
  const control = make('textarea', { rows: '16', class: 'prose' });
  control.value = String(value ?? '');
  control.addEventListener('input', () => tell(control.value));
  return control;
}

function yesNo(field: Field, value: unknown, tell: Tell): HTMLSelectElement {
  const known = [
    { id: 'true', name: '是' },
    { id: 'false', name: '否' },
  ];
  return chooser(field, known, value === undefined ? undefined : String(value), (chosen) =>
    tell(chosen === undefined ? undefined : chosen === 'true'),
  );
}

function oneOf(field: Field, options: readonly Pick[], value: unknown, tell: Tell): Control {
  return options.length > FEW
    ? pickList(options, value, field.required, tell)
    : chooser(field, options, value, tell);
}

function chooser(
  field: Field,
  options: readonly Pick[],
  value: unknown,
  tell: Tell,
): HTMLSelectElement {
  const control = make('select', {}, option('', field.required ? '请选' : '（不写）'));
  for (const [group, picks] of Map.groupBy(options, (pick) => pick.group)) {
    const own = picks.map(({ id, name }) => option(id, name));
    control.append(...(group === undefined ? own : [make('optgroup', { label: group }, ...own)]));
  }
  const text = value === undefined ? '' : String(value);
  if (!options.some(({ id }) => id === text) && text !== '')
    control.append(option(text, `${text}（找不到）`));
  control.value = text;
  control.addEventListener('change', () => tell(control.value || undefined));
  return control;
}

function option(value: string, name: string): HTMLOptionElement {
  return make('option', { value }, name);
}

function asPick(word: string): Pick {
  return { id: word, name: word };
}
