import type { APIRoute } from 'astro';
import { answer, dataContext } from '../../../data.ts';
import { examLines } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';

export const pageKey = () => countyKey('discretion');

export const GET: APIRoute = ({ site }) =>
  answer(
    'jsonl',
    examLines(dataContext(site))
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  );
