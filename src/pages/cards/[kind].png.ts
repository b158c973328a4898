/** The picture a chat shows beside a link to this site: seals only, because no font is sure to be there at build. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardPng } from '../../exchange/index.ts';

const KINDS = ['site', 'town', 'quan', 'ze', 'fu'] as const;

export const getStaticPaths = (() =>
  KINDS.map((kind) => ({
    params: { kind },
    props: { kind },
    cacheKey: kind,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly kind: (typeof KINDS)[number] }> = ({ props }) =>
  new Response(cardPng(props.kind), { headers: { 'content-type': 'image/png' } });
