import { expect, test } from 'vitest';
import { MERGING } from '../../tests/helpers/answers-merger.ts';
import { problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { certificateValid } from './certificate-valid.ts';
import { enforcementPublicised } from './enforcement-publicised.ts';
import { legalReviewer } from './legal-reviewer.ts';
import { powerHasAccountability } from './power-has-accountability.ts';
import { serviceReachable } from './service-reachable.ts';
import { twoCertifiedOfficers } from './two-certified-officers.ts';

const OFFICERS = 'towns/hebian/officers.yaml';
const POWERS = 'towns/hebian/powers.yaml';
const DEPARTMENT = 'departments/huanbao-ju.yaml';

/** 河边乡 becomes part of 山前镇 on 2027-01-01. What is wrong there counts until the evening before. */
const FAULTS = [
  [
    twoCertifiedOfficers,
    { [OFFICERS]: textOf(OFFICERS).replace('role: 执法人员', 'role: 法制审核人员') },
  ],
  [legalReviewer, { [OFFICERS]: textOf(OFFICERS).replaceAll(/ {2}qualification: .*\n/g, '') }],
  [certificateValid, { [OFFICERS]: textOf(OFFICERS).replace('2028-12-31', '2026-06-30') }],
  [enforcementPublicised, { [POWERS]: textOf(POWERS).replace(/ {2}office: .*\n/, '') }],
  [serviceReachable, { 'towns/hebian/services.yaml': serviceReachable.example.failing }],
  [
    powerHasAccountability,
    {
      [DEPARTMENT]: textOf(DEPARTMENT).replace(/^supervision: .*\n/m, ''),
      'towns/hebian/town.yaml': MERGING['towns/hebian/town.yaml'].replace(
        /^supervision: .*\n/m,
        '',
      ),
    },
  ],
] as const;

test.each(FAULTS)('a town that will merge is held to $id until its last day', (rule, fault) => {
  const found = (asOf: string) =>
    problemsWith([rule], { ...MERGING, ...fault }, asOf).filter(
      ({ at, message }) => at.file.includes('towns/hebian/') || message.includes('河边乡'),
    );
  expect(found('2026-12-31')).not.toEqual([]);
  expect(found('2027-01-01')).toEqual([]);
});
