import type { APIRoute, GetStaticPaths } from 'astro';
import { answer, dataContext, questionPaths } from '../../data.ts';
import { questionTwin } from '../../exchange/index.ts';
import type { FaqPage } from '../../register/index.ts';
import { textOf } from '../../site.ts';

export const getStaticPaths = (() => questionPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly page: FaqPage }> = ({ props: { page }, site }) =>
  answer('md', questionTwin(page, textOf(page.path), dataContext(site)));
