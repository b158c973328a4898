/** The Word template of one 执法文书. Town, matter and remedies are written into it where they are chosen (word-file.ts). */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  countyFills,
  type Sheet,
  sheetOf,
  spanOn,
  turnsOfMergers,
} from '../../../answers/index.ts';
import { docxOf } from '../../../exchange/index.ts';
import type { Day } from '../../../schema/index.ts';
import { asOf, keep, register } from '../../../site.ts';

interface Props {
  readonly sheet: Sheet;
  /** A template is as old as its last reading, not as the build: rebuilding must not look like a change. */
  readonly day: Day;
}

export const getStaticPaths = (() => {
  const begun = spanOn(register, turnsOfMergers(register), asOf).from;
  return [...register.documents.values()].map((document) => {
    const sheet = sheetOf(document, { fills: countyFills(register) });
    const props = { sheet, day: document.reviewed ?? begun };
    // The same sheet, the same file: the published one is taken over.
    return { params: { id: document.id }, props, cacheKey: JSON.stringify(props) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { sheet, day } }) => {
  // Forms are the same in every county and change seldom: a release knows those of its template.
  const made = async () => Buffer.from(await docxOf(sheet, day)).toString('base64');
  const kept = await keep(['docx', day, JSON.stringify(sheet)], made);
  return new Response(Buffer.from(kept, 'base64'), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};
