import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tableXlsx } from '../../exchange/index.ts';
import { callTable } from './call-table.ts';
import { type LoggedCall, MOST_CALLS } from './log.ts';

/** Larger parts are compressed in a worker made of a blob, which the Content-Security-Policy of the pages forbids. */
const IN_PLACE = 160_000;

test('a full log fits into a workbook that a page may write', async () => {
  const longest = Array.from({ length: MOST_CALLS }, (_, i): LoggedCall => {
    const words = `${i}`.padEnd(80, '长');
    return {
      at: `2026-11-29 ${i}`,
      words,
      town: '镇',
      title: '事项',
      body: '机构',
      phone: `0-${i}`,
      kind: '派单',
    };
  });
  const parts = unzipSync(await tableXlsx(callTable(longest, '记录')));
  for (const [name, bytes] of Object.entries(parts))
    expect(bytes.length, name).toBeLessThan(IN_PLACE);
});
