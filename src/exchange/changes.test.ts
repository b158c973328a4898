import { describe, expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { CONSULTATION } from '../../tests/helpers/answers-consultation.ts';
import { changeMonths, changesJson, monthJson } from './changes.ts';
import { changesIcs } from './changes-ics.ts';
import { feedText } from './feeds.ts';
import type { Context } from './json.ts';

const asOf = '2026-11-21';
const register = registerWith();
const rootless: Context = { register, asOf, url: (path) => `/sub${path}` };
const known: Context = { ...rootless, url: (path) => `https://qz.example.gov.cn/sub${path}` };
const FORMATS = ['rss', 'atom', 'json'] as const;
const entries = (context: Context) =>
  JSON.parse(feedText('json', context)).items as { title: string; id: string; url: string }[];

describe('feeds', () => {
  test('the newest first, each with its own address and a name that stays', () => {
    expect(entries(known).map(({ title }) => title)).toEqual([
      '2026 年 8 月 15 日起：1 项的法律依据变了，用上《生态环境法典》',
      '2026 年 7 月 1 日起：河边乡、山前镇新接 2 项',
      '2026 年 2 月 1 日起：山前镇新接 1 项',
      '2023 年 3 月 1 日起：河边乡、山前镇新接 1 项',
    ]);
    expect(entries(known)[1]).toMatchObject({
      id: expect.stringMatching(
        /^tag:qz\.example\.gov\.cn,2026:\/sub\/.+\/feed\/\/xinjie-2026-07-01$/,
      ),
      url: 'https://qz.example.gov.cn/sub/changes/#xinjie-2026-07-01',
    });
  });

  test('a site that does not know its address names no other', () => {
    for (const format of FORMATS) {
      const text = feedText(format, rootless);
      expect(text).toContain('/sub/changes/#xinjie-2026-07-01');
      expect(text).not.toContain('https://quanze.invalid');
    }
  });

  test('the same day gives the same text, and no clock is in it', () => {
    for (const format of FORMATS) {
      expect(feedText(format, known)).toBe(feedText(format, known));
      expect(feedText(format, { ...known, asOf: '2027-03-03' })).toBe(feedText(format, known));
    }
    expect(feedText('atom', known)).toContain('<updated>2026-08-14T16:00:00.000Z</updated>');
  });

  test('what is not public yet is not in it, what was published is, before it begins', () => {
    const on = (day: string) => entries({ ...known, asOf: day }).map(({ url }) => url);
    expect(on('2026-01-09').join()).not.toContain('weituo-caifa');
    expect(on('2026-01-10').join()).toContain('xinjie-2026-02-01-weituo-caifa');
  });

  test('of one town only its own, under its own names', () => {
    const town = the(register.towns, 'hebian');
    const text = feedText('json', known, town);
    expect(text).toContain('河边乡清单变动');
    const ids = (told: string) => JSON.parse(told).items.map(({ id }: { id: string }) => id);
    expect(ids(text).filter((id: string) => entries(known).some((one) => one.id === id))).toEqual(
      [],
    );
    expect(text).not.toContain('weituo-caifa');
  });

  test('signs of markup in names come out as text', () => {
    // What is read refuses tags: they come by another way, a mapping or a later reader.
    const odd = registerWith();
    Object.assign(the(odd.decisions, 'sheng-fuquan-2023'), { title: '甲<b>&乙]]>丙' });
    const context = { ...known, register: odd };
    for (const format of ['rss', 'atom'] as const) {
      const text = feedText(format, context);
      expect(text).toContain('甲&lt;b&gt;&amp;乙]]&gt;丙');
      expect(text).not.toContain('<b>');
    }
  });
});

test('calendar: what lies ahead reminds, what went by last year stays, older is left out', () => {
  const path = 'agreements/weituo-caifa.yaml';
  const ending = textOf(path).replace(/^until:.*$/m, 'until: 2027-01-31');
  const context = { ...known, register: registerWith({ [path]: ending }) };
  const text = changesIcs(context).replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(1);
  expect(text).toContain('DTSTART;VALUE=DATE:20260815');
  expect(text).not.toContain('20230301');
  expect(changesIcs(rootless)).not.toContain('\nURL:');
  // What became known in 2026 is stamped so, whatever else changed later.
  expect(text).toMatch(/DTSTAMP:20260815T000000Z\r\nDTSTART;VALUE=DATE:20260815/);
});

test('data: every change with its day, its ground, whom it concerns and its address', () => {
  const { schemaVersion, changes } = changesJson(known);
  expect(schemaVersion).toBe(1);
  expect(changes.at(-1)).toMatchInlineSnapshot(`
    {
      "claims": [
        {
          "matter": "fenshao-jiegan",
          "town": "hebian",
        },
        {
          "matter": "fenshao-jiegan",
          "town": "shanqian",
        },
      ],
      "day": "2023-03-01",
      "document": {
        "id": "sheng-fuquan-2023",
        "number": null,
        "title": "关于把部分行政处罚权交给乡镇的决定（虚构）",
      },
      "id": "xinjie-2023-03-01-sheng-fuquan-2023",
      "kind": "新接",
      "known": "2023-01-16",
      "law": null,
      "matters": [
        "fenshao-jiegan",
      ],
      "says": "河边乡、山前镇新接 1 项",
      "successors": [],
      "towns": [
        "hebian",
        "shanqian",
      ],
      "url": "https://qz.example.gov.cn/sub/changes/#xinjie-2023-03-01-sheng-fuquan-2023",
    }
  `);
});

test('a month’s file holds what became known in it, and stays once the month is over', () => {
  const told = changeMonths(known).flatMap(({ month }) => monthJson(known, month).changes);
  const ids = changesJson(known).changes.filter((one) => one.known <= asOf);
  expect(told.map(({ id }) => id).sort()).toEqual(ids.map(({ id }) => id).sort());
  const later = { ...known, asOf: '2027-06-30' };
  for (const { month } of changeMonths(known))
    expect(monthJson(later, month)).toEqual(monthJson(known, month));
});

describe('征求意见', () => {
  const asking = registerWith(CONSULTATION);
  const on = (day: string): Context => ({ ...known, register: asking, asOf: day });

  test('feeds tell when people are asked and when they are answered, each on its day', () => {
    const titles = (day: string) => entries(on(day)).map(({ title }) => title);
    expect(titles('2026-11-09').join()).not.toContain('意见');
    expect(titles('2026-11-10')[0]).toBe('征求意见：明年的清单打算这样调');
    expect(titles('2027-01-08')[0]).toBe('意见结果：明年的清单打算这样调');
    expect(entries(on('2026-11-10'))[0]?.url).toBe(
      'https://qz.example.gov.cn/sub/consultations/tiaozheng-2027/',
    );
  });

  test('the calendar has the last day, with a reminder while it lies ahead', () => {
    const event = (day: string) =>
      changesIcs(on(day))
        .split('BEGIN:VEVENT')
        .find((text) => text.includes('提意见'));
    expect(event('2026-11-09')).toBeUndefined();
    expect(event('2026-11-10')).toContain('DTSTART;VALUE=DATE:20261210');
    expect(event('2026-11-10')).toContain('BEGIN:VALARM');
    expect(event('2026-12-10')).not.toContain('BEGIN:VALARM');
  });

  test('of a town only what would change something there', () => {
    const elsewhere = registerWith({
      'consultations/tiaozheng-2027.mdx': CONSULTATION['consultations/tiaozheng-2027.mdx'].replace(
        /^ {2}- kind: 新增\n(?: {4}.*\n)+/m,
        '',
      ),
    });
    const text = (id: string) =>
      feedText('json', { ...known, register: elsewhere }, the(elsewhere.towns, id));
    expect(text('shanqian')).toContain('征求意见');
    expect(text('hebian')).not.toContain('征求意见');
  });
});
