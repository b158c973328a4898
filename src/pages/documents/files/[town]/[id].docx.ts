/** The Word template of one 执法文书 with one town's name, address and remedies in it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type Sheet,
  sheetOf,
  spanOn,
  townFills,
  townsOn,
  turnsOfMergers,
} from '../../../../answers/index.ts';
import { docxOf } from '../../../../exchange/index.ts';
import type { Day } from '../../../../schema/index.ts';
import { asOf, register } from '../../../../site.ts';

interface Props {
  readonly sheet: Sheet;
  /** A template is as old as its last reading, not as the build: rebuilding must not look like a change. */
  readonly day: Day;
}

export const getStaticPaths = (() =>
  townsOn(register, asOf).flatMap((town) => {
    const begun = spanOn(register, turnsOfMergers(register), asOf).from;
    const fills = townFills(register, town, asOf);
    return [...register.documents.values()].map((document) => {
      const props = { sheet: sheetOf(document, { fills }), day: document.reviewed ?? begun };
      // The same sheet, the same file: builds keep it.
      return { params: { town: town.id, id: document.id }, props, cacheKey: JSON.stringify(props) };
    });
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { sheet, day } }) => {
  const bytes = await docxOf(sheet, day);
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};
