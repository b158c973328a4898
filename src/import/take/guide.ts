/** How a matter is done, as far as the sheet says: conditions, materials, terms, fee, steps. */
import type { Guide, Material } from '../../schema/index.ts';
import { type Item, textOf } from '../item.ts';
import type { Part } from '../table/rows.ts';
import { halfWidth, unnumbered } from '../words.ts';

/** Undefined where the sheet says nothing of it. */
export function guideOf({ entry, materials }: Item): Partial<Guide> | undefined {
  const lines = (text: string) =>
    text
      .split(/\n|(?=[（(]?\d{1,2}[)）.．、](?!\d))/)
      .map((line) =>
        unnumbered(line.trim())
          .replace(/[；;。]$/, '')
          .trim(),
      )
      .filter((line) => line !== '');
  const conditions = lines(entry.cells.get('conditions') ?? '');
  const [promised, statutory] = [
    termIn(textOf(entry, 'promised')),
    termIn(textOf(entry, 'statutory')),
  ];
  const listed = materials.flatMap(materialsIn);
  const fee = textOf(entry, 'fee');
  const guide: Partial<Guide> = {
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(listed.length > 0 ? { materials: listed } : {}),
    ...(statutory ? { statutory } : {}),
    ...(promised ? { promised } : {}),
    ...(fee ? { fee } : {}),
  };
  return Object.keys(guide).length > 0 ? guide : undefined;
}

/** 5个工作日, 20日, 当场办结; undefined for what is no number of days. */
function termIn(text: string): { days: number; unit: '工作日' | '自然日' } | undefined {
  const plain = halfWidth(text).replace(/\s/g, '');
  if (/^(?:即|当场|当日|立等|马上)/.test(plain)) return { days: 0, unit: '工作日' };
  const [, days, word] =
    /^(?:承诺|法定)?[:：]?(\d{1,3})(?:个)?(工作日|自然日|日|天)(?:内|办结)*$/.exec(plain) ?? [];
  if (days === undefined) return undefined;
  return { days: Number(days), unit: word === '工作日' ? '工作日' : '自然日' };
}

/** Names of materials of which the sheet does not say all that a record must. */
export function materialsLeft({ materials }: Item, guide: Partial<Guide> | undefined): string[] {
  const written = new Set(guide?.materials?.map(({ name }) => name));
  return materials.map(nameOf).filter((name) => name !== '' && !written.has(name));
}

function nameOf({ materials }: Part): string {
  return unnumbered((materials ?? '').trim()).replace(/\s*\n\s*/g, '');
}

const FORMS = ['原件和复印件', '原件', '复印件', '电子件'] as const;

/** Of a material a record says whether it is needed, how many and from where; one that leaves that open stays in the remarks. */
function materialsIn(part: Part): Material[] {
  const name = nameOf(part);
  const need = part['material.need'];
  const source = part['material.source'];
  const form = part['material.form'] ?? '';
  const copies = Number(/\d+/.exec(halfWidth(form))?.[0] ?? 0);
  if (name === '' || need === undefined || source === undefined || copies === 0) return [];
  const kind = FORMS.find((one) => form.includes(one));
  return [
    {
      name,
      need: /非|否|不/.test(need) ? '非必要' : /容缺/.test(need) ? '容缺' : '必要',
      copies,
      ...(kind ? { form: kind } : {}),
      source: source.trim(),
    },
  ];
}
