/** For tests only. */
import { textOf } from './answers.ts';

/** 河边乡 is to become part of 山前镇 on 2027-01-01. */
export const MERGING = {
  'decisions/chebing-2026.yaml': `id: chebing-2026
title: 关于同意撤销河边乡、并入山前镇的批复（虚构）
issuer: 某省人民政府
level: 省级
kind: 撤并
published: 2026-11-12
from: 2027-01-01
summary: 河边乡并入山前镇。
`,
  'towns/hebian/town.yaml': textOf('towns/hebian/town.yaml').replace(
    'status: 现行\n',
    'status: 已并入\nmerged:\n  town: shanqian\n  on: 2027-01-01\n  decision: chebing-2026\n',
  ),
};
