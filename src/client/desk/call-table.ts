/** The log as a table. */
import type { WordTable } from '../../exchange/client.ts';
import type { LoggedCall } from './log.ts';

export function callTable(calls: readonly LoggedCall[], title: string): WordTable {
  return {
    sheet: '接线记录',
    title,
    says: `共 ${calls.length} 条，由这台设备记下，没有上传`,
    columns: [
      ['时间', 17],
      ['来电内容', 40],
      ['乡镇', 12],
      ['归哪一项', 40],
      ['派给', 28],
      ['电话', 16],
      ['属于', 10],
    ],
    rows: calls.map(({ at, words, town, title: matter, body, phone, kind }) => [
      at,
      words,
      town,
      matter,
      body,
      phone,
      kind,
    ]),
  };
}
