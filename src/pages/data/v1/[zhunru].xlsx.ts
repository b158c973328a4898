/** 准入申请 as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { requestTable, tableXlsx } from '../../../exchange/index.ts';
import { countyKey } from '../../../page-keys.ts';
import { asOf, register } from '../../../site.ts';

/** No file where nobody has asked. */
export const getStaticPaths = (() =>
  register.requests.length > 0
    ? [{ params: { zhunru: 'zhunru' }, cacheKey: countyKey() }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(Uint8Array.from(await tableXlsx(requestTable(register, asOf))), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
