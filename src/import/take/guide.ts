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

/** Cells of materials that are not wholly written as such. */
export function materialsLeft({ materials }: Item): string[] {
  return materials
    .filter((part) => !wholly(part))
    .map(cellOf)
    .filter((text) => text !== '');
}

function cellOf({ materials }: Part): string {
  return unnumbered((materials ?? '').trim()).replace(/\s*\n\s*/g, '；');
}

/** Longer texts, and sentences, are no names. */
const NO_NAME = /^.{41,}$|[。：:]|^(?:无|不需|按|见|根据|详见)/;
const AND_SO_ON = /等(?:相关)?(?:材料|资料|证件)?$/;

/** Names in a cell: one where columns beside it tell more of it, else each by itself. */
function namesIn(part: Part): string[] {
  const text = (part.materials ?? '').trim();
  const alone = part['material.need'] ?? part['material.source'] ?? part['material.form'];
  const all =
    alone === undefined
      ? text.split(/[\n；;]|、(?![^（(《]*[）)》])|(?=[（(]?\d{1,2}[)）.．](?!\d))/)
      : [cellOf(part)];
  return all
    .map((name) =>
      unnumbered(name.trim())
        .replace(/^、|[，,]$/g, '')
        .trim(),
    )
    .filter(Boolean);
}

function wholly(part: Part): boolean {
  const names = namesIn(part);
  return !names.some((name) => NO_NAME.test(name) || AND_SO_ON.test(name));
}

const FORMS = ['原件和复印件', '原件', '复印件', '电子件'] as const;

/** What the sheet does not say of a material stays open; a cell that is a sentence stays in the remarks. */
function materialsIn(part: Part): Material[] {
  const names = namesIn(part);
  if (names.some((name) => NO_NAME.test(name))) return [];
  const need = part['material.need'];
  const source = part['material.source']?.trim();
  const said = part['material.form'] ?? '';
  const copies = Number(/\d+/.exec(halfWidth(said))?.[0] ?? 0);
  const form = FORMS.find((one) => said.includes(one));
  return names.map((name) => ({
    name: name.replace(AND_SO_ON, ''),
    ...(need === undefined ? {} : { need: needOf(need) }),
    ...(copies > 0 ? { copies } : {}),
    ...(form ? { form } : {}),
    ...(source ? { source } : {}),
  }));
}

function needOf(cell: string): NonNullable<Material['need']> {
  return /非|否|不/.test(cell) ? '非必要' : /容缺/.test(cell) ? '容缺' : '必要';
}
