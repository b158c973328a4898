import type { APIRoute, GetStaticPaths } from 'astro';
import { dataContext, markdown } from '../../data.ts';
import { questionTwin } from '../../exchange/index.ts';
import { proseKey } from '../../page-keys.ts';
import type { FaqPage } from '../../register/index.ts';
import { register, textOf } from '../../site.ts';

export const getStaticPaths = (() =>
  [...register.faq.values()].map((page) => ({
    params: { id: page.id },
    props: { page },
    cacheKey: proseKey(page),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly page: FaqPage }> = ({ props: { page }, site }) =>
  markdown(questionTwin(page, textOf(page.path), dataContext(site)));
