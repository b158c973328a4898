/** Cells of directories: a telephone that may be published, the days of a certificate. */
import { type Day, isDay, isPhone } from '../../schema/index.ts';
import { dateOf, halfWidth } from '../words.ts';

const MOBILE = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/;

/** The first number an office answers; a mobile is somebody's own. */
export function officePhone(cell: string): {
  readonly phone?: string;
  readonly notes: readonly string[];
  readonly doubts: readonly string[];
} {
  const all = halfWidth(cell)
    .replace(/[—–－]/g, '-')
    .replace(/[（(](0\d{2,3})[）)]\s*/g, '$1-')
    .split(/[\n、，,；;/]|或者?|\s{2,}/)
    .map((part) => part.replace(/\s*-\s*/g, '-').trim())
    .filter((part) => /\d/.test(part));
  const own = all.filter((part) => !MOBILE.test(part));
  const [first, ...more] = own.filter((part) => isPhone(part));
  const strange = own.filter((part) => !isPhone(part));
  return {
    ...(first ? { phone: first } : {}),
    notes: all.length > own.length ? ['手机号是个人的，没有收'] : [],
    doubts: [
      ...(more.length > 0 ? [`有几个电话，只写了第一个，没有写${more.join('、')}`] : []),
      ...strange.map((part) => `“${part.slice(0, 24)}”不像电话号码，没有收`),
    ],
  };
}

/** 2024-05-01至2029-04-30, or only the last day: 至2029年4月30日. */
export function validityIn(cell: string): { from?: Day; until?: Day } {
  const days = halfWidth(cell)
    .split(/至|到|~|～|—+|--|-(?=\d{4}\D)|\n/)
    .map((part) => dateOf(part.trim()))
    .filter((day): day is Day => day !== undefined && isDay(day));
  const [one, two] = days;
  if (two !== undefined && one !== undefined) return { from: one, until: two };
  return one === undefined ? {} : { until: one };
}
