/** Icons for home screens, drawn at build. The browser tab has favicon.svg. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng } from '../../exchange/index.ts';

/** Size and free margin: launchers cut a maskable icon to a circle of four fifths. */
const ICONS = {
  'apple-touch-icon': [180, 0.08],
  'icon-192': [192, 0],
  'icon-512': [512, 0],
  'maskable-512': [512, 0.2],
} as const;

export const getStaticPaths = (() =>
  Object.entries(ICONS).map(([name, drawn]) => ({
    params: { name },
    props: { drawn },
    cacheKey: name,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly drawn: readonly [number, number] }> = ({ props }) =>
  new Response(iconPng(...props.drawn), { headers: { 'content-type': 'image/png' } });
