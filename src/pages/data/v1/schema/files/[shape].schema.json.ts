/** What each JSON file looks like, as JSON Schema. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, json } from '../../../../../data.ts';
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

export const GET: APIRoute<{ readonly shape: ShapeName }> = ({ props, site }) => {
  const { $schema, ...schema } = jsonSchemaOf(SHAPES[props.shape]);
  const $id = dataContext(site).url(`/data/v1/schema/files/${props.shape}.schema.json`);
  return json({ $schema, $id, ...schema });
};
