import { describe, expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../../tests/helpers/answers.ts';
import { townsOn, whoHandles } from '../../answers/index.ts';
import type { Day } from '../../schema/index.ts';
import { deskCard } from './card.ts';
import { deskCounty } from './county.ts';
import type { Desk } from './data.ts';
import { deskHits } from './hits.ts';
import { deskTown } from './town.ts';

const BUILT = '2027-12-20';
const FELLING = { kind: '事项', id: 'caifa-xuke' } as const;
const BURNING = { kind: '事项', id: 'fenshao-jiegan' } as const;

function deskOf(register = registerWith(), asOf: Day = BUILT): Desk {
  return JSON.parse(
    JSON.stringify({
      county: deskCounty(register, asOf),
      towns: townsOn(register, asOf).map((town) => deskTown(register, town, asOf)),
    }),
    (key, value) => (key === 'towns' && value[0]?.of ? byId(value) : value),
  );
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

const desk = deskOf();
const card = (
  hit: Parameters<typeof deskCard>[1],
  town: string | undefined,
  day: Day,
  words = '',
) => deskCard(desk, hit, { words, town, day });

describe('a matter in a town', () => {
  test('names who leads first, then who helps and must come when called', () => {
    const found = card(BURNING, 'shanqian', BUILT, '地里冒烟');
    expect(found?.bodies.map(({ role, name, onCall }) => [role, name, onCall])).toEqual([
      ['主责', '山前镇人民政府', undefined],
      ['配合', '小石县生态环境局', '2 小时内到场'],
    ]);
  });

  test('entrusted, is taken by the town in the name of the department, until the agreement ends', () => {
    const found = card(FELLING, 'shanqian', BUILT);
    expect(found?.bodies.map(({ role, name }) => [role, name])).toEqual([
      ['接单', '山前镇人民政府'],
      ['主责', '小石县林业局'],
    ]);
    expect(found?.paragraph).toContain('《林木采伐许可委托书（虚构）》，到 2028 年 1 月 31 日为止');
    expect(found?.paragraph).toContain('注意：2028 年 2 月 1 日起由小石县林业局接');
  });

  test('warns of a change within days, and from that day on names the other body, without a new build', () => {
    expect(card(FELLING, 'shanqian', BUILT)?.warns).toEqual([]);
    expect(card(FELLING, 'shanqian', '2028-01-31')?.warns).toEqual([
      '明天要变：2028 年 2 月 1 日起由小石县林业局接，以小石县林业局名义（委托已到期）。',
    ]);
    const after = card(FELLING, 'shanqian', '2028-02-01');
    expect(after?.bodies[0]?.name).toBe('小石县林业局');
    expect(after?.warns).toHaveLength(1);
  });

  test('answers on every day to come as the one function does', () => {
    const register = registerWith();
    const town = the(register.towns, 'shanqian');
    for (const id of register.matters.keys())
      for (const day of [BUILT, '2028-01-31', '2028-02-01'])
        expect(card({ kind: '事项', id }, 'shanqian', day)?.bodies[0]?.name, `${id} ${day}`).toBe(
          whoHandles(register, town, the(register.matters, id), day).handler.name,
        );
  });

  test('says of itself which statute, which decision, since when, and what to do against 属地不符', () => {
    const { paragraph } = card(BURNING, 'hebian', BUILT, '有人烧麦茬。') ?? {};
    for (const part of [
      '来电反映：有人烧麦茬。按 2027 年 12 月 20 日有效的',
      '属地：河边乡',
      '以河边乡人民政府名义（直接赋权），2023 年 3 月 1 日起，依《',
      '《中华人民共和国生态环境法典》第一千一百三十一条第一款（处罚）',
      '属地不符或者权属不清',
    ])
      expect(paragraph).toContain(part);
  });

  test('that its law does not reach is said not to apply, and is sent to nobody', () => {
    const path = 'matters/linye/caifa-xuke.yaml';
    const only = deskOf(
      registerWith({ [path]: textOf(path).replace('area: 城乡', 'area: 仅城市') }),
    );
    const found = deskCard(only, FELLING, { words: '', town: 'hebian', day: BUILT });
    expect(found).toMatchObject({ kind: '不适用', bodies: [] });
    expect(found?.paragraph).toContain('不适用');
  });
});

describe('without a town', () => {
  test('what every town does itself is asked about first, and named as theirs', () => {
    const found = card(BURNING, undefined, BUILT);
    expect(found).toMatchObject({ kind: '先问乡镇', asks: ['在哪个乡镇、哪个村？'] });
    expect(found?.bodies.map(({ name }) => name)).toEqual(['当地乡镇（街道）']);
  });

  test('where towns differ, each body stands with its towns', () => {
    expect(card(FELLING, undefined, BUILT)?.facts).toEqual([
      ['小石县林业局', '河边乡'],
      ['当地乡镇（街道）', '山前镇'],
    ]);
  });
});

describe('what is no matter', () => {
  test('not the townships’ business leads to the body that helps, with its number', () => {
    const hit = {
      kind: '不归乡镇',
      name: '报案',
      body: '派出所',
      phone: '110',
      says: '打 110。',
    } as const;
    const found = card(hit, 'hebian', BUILT, '手机被偷了');
    expect(found?.bodies).toEqual([{ role: '接单', name: '派出所', phone: '110' }]);
    expect(found?.paragraph).toContain('不在乡镇（街道）的清单里，归派出所（110）');
  });

  test('an officer or a village leads to the duty desk of its town', () => {
    const found = card(
      {
        kind: '执法人员',
        name: '周文',
        path: '/towns/hebian/#officers',
        says: [{ text: '证号 1' }],
      },
      undefined,
      BUILT,
    );
    expect(found?.bodies[0]?.name).toBe('河边乡人民政府值班室');
  });

  test('where nothing fits, that is said first, with what is nearest', () => {
    const hits = [{ ...FELLING, name: '采伐' }] as const;
    const [first, second] = deskHits(hits, 'none');
    expect(first).toEqual({ kind: '不在清单', near: ['采伐'] });
    expect(second).toBe(hits[0]);
    expect(deskHits(hits, 'sure')).toEqual(hits);
    expect(card({ kind: '不在清单', near: ['采伐'] }, undefined, BUILT)).toMatchObject({
      bodies: [],
    });
  });

  test('a question about a matter that was found, too, is a call about that matter', () => {
    const question = {
      kind: '问答',
      name: '怎么砍树？',
      path: '/faq/a/',
      matters: ['caifa-xuke'],
    } as const;
    const matter = { ...FELLING, name: '采伐' };
    expect(deskHits([question, matter], 'sure')).toEqual([matter]);
    expect(deskHits([question], 'sure')).toEqual([question]);
    expect(card(question, 'hebian', BUILT)?.paragraph).toContain('不用派单');
  });
});
