/** The Word template of one 执法文书 with one town's name, address and remedies in it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetOf, townFills, townsOn } from '../../../../answers/index.ts';
import { docxOf } from '../../../../exchange/index.ts';
import type { Document, Town } from '../../../../register/index.ts';
import { asOf, register } from '../../../../site.ts';

interface Props {
  readonly town: Town;
  readonly document: Document;
}

export const getStaticPaths = (() =>
  townsOn(register, asOf).flatMap((town) =>
    [...register.documents.values()].map((document) => ({
      params: { town: town.id, id: document.id },
      props: { town, document },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { town, document } }) => {
  const sheet = sheetOf(document, { fills: townFills(register, town) });
  // A template is as old as its last reading, not as the build: rebuilding must not look like a change.
  const bytes = await docxOf(sheet, document.reviewed ?? asOf);
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};
