/** What each JSON file looks like, as JSON Schema. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../../../../data.ts';
import {
  jsonSchemaOf,
  SHAPE_NAMES,
  SHAPES,
  type ShapeName,
} from '../../../../../exchange/index.ts';

export const getStaticPaths = (() =>
  SHAPE_NAMES.map((shape) => ({
    params: { shape },
    props: { shape },
    // Code alone decides it.
    cacheKey: '',
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly shape: ShapeName }> = ({ props }) =>
  json(jsonSchemaOf(SHAPES[props.shape]));
