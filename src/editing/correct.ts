/** Corrections of problems, each of one word or one new line, in the text they were found in. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type * as z from 'zod';
import { type Fix, kindOf, type Problem, type SourceFile } from '../register/index.ts';
import { keyOrder, schemaAt } from '../schema/index.ts';
import { adding, nameOf } from './record-fields.ts';
import { scalarSplice } from './rewrite.ts';
import { partsOf } from './whole-file.ts';
import { type Splice, spliced } from './yaml-places.ts';

type Text = Pick<SourceFile, 'path' | 'text'>;

/** One correction as it is shown. */
export interface Correction extends Splice {
  /** The line that changes; of a new line the one above it. */
  readonly line: number;
  /** As it then reads. */
  readonly becomes: string;
  readonly isNew: boolean;
}

/** Finds corrections in a text. There is none where a person must do it: the place spans lines, or is not there. */
export function correcting({ path, text }: Text): (fix: Fix) => Correction | undefined {
  const parts = partsOf(path, text);
  const schema = kindOf(path)?.kind.schema;
  if (!parts) return () => undefined;
  const { open, fields } = parts;
  const document = parseDocument(fields, { prettyErrors: false, uniqueKeys: false });
  return (fix) => {
    const splice = spliceFor(document, fields, schema, fix);
    if (!splice) return undefined;
    const [start, end] = [splice.start + open.length, splice.end + open.length];
    const isNew = start === end;
    const above = text.slice(0, start).replace(isNew ? /\r?\n$/ : '', '');
    const lead = above.slice(above.lastIndexOf('\n') + 1);
    const rest = /^.*/.exec(text.slice(end))?.[0] ?? '';
    return {
      start,
      end,
      by: splice.by,
      line: above.split('\n').length,
      becomes: isNew ? splice.by.replace(/^\n|\n$/g, '') : lead + splice.by + rest,
      isNew,
    };
  };
}

/** The corrections of those problems that have one. */
export function correctionsFor(
  problems: readonly Problem[],
  files: readonly SourceFile[],
): ReadonlyMap<Problem, Correction> {
  const found = new Map<Problem, Correction>();
  const texts = new Map<string, ReturnType<typeof correcting>>();
  for (const problem of problems) {
    const { fix } = problem;
    const file = fix && files.find((one) => one.file === fix.file);
    if (!file) continue;
    const correct = texts.get(file.file) ?? correcting(file);
    texts.set(file.file, correct);
    const correction = correct(fix);
    if (correction) found.set(problem, correction);
  }
  return found;
}

/** The text with these corrections, and how many took effect: the first of several for one place. */
export function corrected(file: Text, fixes: readonly Fix[]): { text: string; applied: number } {
  const correct = correcting(file);
  const found = new Map<string, Correction>();
  for (const fix of fixes) {
    const one = correct(fix);
    const place = `${one?.start} ${one?.isNew ? one.by : ''}`;
    if (one && !found.has(place)) found.set(place, one);
  }
  return { text: spliced(file.text, [...found.values()]), applied: found.size };
}

function spliceFor(
  document: ReturnType<typeof parseDocument>,
  text: string,
  schema: z.core.$ZodType | undefined,
  { path, key, to }: Fix,
): Splice | undefined {
  const inside = path.slice(0, -1);
  const last = path[path.length - 1];
  const owner = inside.length === 0 ? document.contents : document.getIn(inside, true);
  if (isSeq(owner)) {
    const item = owner.items[Number(last)];
    return isScalar(item) ? scalarSplice(text, item, to)?.[0] : undefined;
  }
  if (!isMap(owner)) return undefined;
  const pair = owner.items.find((one) => nameOf(one) === last);
  const node = key ? pair?.key : pair?.value;
  if (isScalar(node)) return scalarSplice(text, node, to)?.[0];
  if (pair || key || owner.flow) return undefined;
  const here = schema && schemaAt(schema, inside, document.toJS());
  return adding(owner, text, here ? keyOrder(here) : [], { [String(last)]: to })?.[0];
}
