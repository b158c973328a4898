import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { agreementsEnding, changesOf } from './changes.ts';

const POWERS = 'towns/shanqian/powers.yaml';
const closed = `
  until: 2025-07-31
  successor: { by: huanbao-ju, from: 2025-08-01 }
`;
const takenBack = textOf(POWERS).replace('from: 2023-03-01', `from: 2023-03-01${closed.trimEnd()}`);
const said = (overlay: Record<string, string>) =>
  changesOf(the(registerWith(overlay).towns, 'shanqian').claims, '2023-01-01', '2026-12-31').map(
    ({ day, kind, document, claims }) =>
      `${day} ${kind} ${document?.id ?? '法律'} ${claims.length}`,
  );

test('entries that begin on one day by one document are one change, latest first', () => {
  expect(said({})).toEqual([
    '2026-07-01 新接 法律 2',
    '2026-02-01 新接 weituo-caifa 1',
    '2023-03-01 新接 sheng-fuquan-2023 1',
  ]);
});

test('what a department took back counts from the day after the last day', () => {
  expect(said({ [POWERS]: takenBack })).toContain('2025-08-01 收回 法律 1');
});

test('an entry that goes on under another document is no end', () => {
  const again = `${takenBack}
- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2025-08-01
  decision: sheng-fuquan-2023
  usage: 正常运行
`;
  const changes = said({ [POWERS]: again });
  expect(changes).toContain('2025-08-01 续接 sheng-fuquan-2023 1');
  expect(changes.some((change) => change.includes('收回'))).toBe(false);
});

test('an agreement that runs out is announced, one that was renewed is not', () => {
  const path = 'agreements/weituo-caifa.yaml';
  const until = '2027-01-31';
  const first = textOf(path).replace(/^until:.*$/m, `until: ${until}`);
  const ending = (overlay: Record<string, string>) =>
    agreementsEnding(registerWith(overlay), '2026-11-21', '2027-11-21').map((a) => a.id);
  expect(ending({ [path]: first })).toEqual(['weituo-caifa']);
  const next = first
    .replace('id: weituo-caifa', 'id: weituo-caifa-2')
    .replace(/^from:.*$/m, 'from: 2027-02-01')
    .replace(/^until:.*$/m, 'until: 2029-01-31\nrenews: weituo-caifa');
  expect(ending({ [path]: first, 'agreements/weituo-caifa-2.yaml': next })).toEqual([]);
});
