import { expect, test } from 'vitest';
import { registerWith, textOf, the } from '../../tests/helpers/answers.ts';
import { listsAgainst } from './against.ts';
import { replyTo, requestFor } from './papers.ts';
import { screen } from './screen.ts';

const DAY = '2026-11-21';
const NONE = {
  'towns/hebian/powers.yaml': null,
  'towns/hebian/responsibilities.yaml': null,
  'towns/hebian/services.yaml': null,
  'towns/hebian/officers.yaml': null,
};
/** 河边 as a 街道 of a 区. */
const STREET = {
  'towns/hebian/town.yaml': textOf('towns/hebian/town.yaml')
    .replace(/^name: .*$/m, 'name: 河边街道')
    .replace(/^government: .*$/m, 'government: 小石区人民政府河边街道办事处')
    .replace(/^kind: .*$/m, 'kind: 街道'),
  'site.yaml': textOf('site.yaml').replaceAll('小石县', '小石区'),
};

test('a town that publishes no such list is refused with the way out, and no other is cited for it', () => {
  const register = registerWith({ ...NONE, ...STREET });
  const said = listsAgainst(register, DAY, the(register.towns, 'hebian'));
  expect(said).toMatchInlineSnapshot(`
    {
      "refused": "河边街道没有公布履职事项清单，没有可以对照的：先公布清单（各条写明行使方式或者履职类别；有表格的，可以导入），或者对照别的乡镇",
    }
  `);
  expect(listsAgainst(register, DAY)).toMatchObject({
    says: '全区各乡镇、街道（河边街道没有公布，没有对照）',
    towns: [the(register.towns, 'shanqian')],
  });
});

test('where nobody publishes one, there is nothing to hold a notice against', () => {
  const none = Object.fromEntries(
    Object.keys(NONE).map((path) => [path.replace('hebian', 'shanqian'), null]),
  );
  expect(listsAgainst(registerWith({ ...NONE, ...none }), DAY)).toMatchInlineSnapshot(`
    {
      "refused": "小石县还没有一个乡镇公布履职事项清单，没有可以对照的：先公布清单（各条写明行使方式或者履职类别；有表格的，可以导入）",
    }
  `);
});

test('a 街道 answers under its own head and in its own words; for several nobody is named', () => {
  const register = registerWith(STREET);
  const papers = (town?: string) => {
    const against = listsAgainst(
      register,
      DAY,
      town === undefined ? undefined : the(register.towns, town),
    );
    if ('refused' in against) throw new Error(against.refused);
    const hits = screen(register, '请各街道、乡镇推广某某软件下载。', DAY, against.towns);
    return [replyTo, requestFor].map((paper) => paper(hits, '通知', against));
  };
  const [reply, request] = papers('hebian');
  expect([reply?.organ, request?.organ]).toEqual(['小石区人民政府河边街道办事处', '小石区']);
  expect(JSON.stringify([reply, request])).not.toMatch(/乡镇(?!推广)/);
  const [all] = papers();
  expect(all?.organ).toMatch(/^＿+$/);
});
