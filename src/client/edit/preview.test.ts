import { expect, test } from 'vitest';
import type { PickLists } from '../../answers/index.ts';
import { previewOf } from './preview.ts';

const picks = {
  law: [{ id: 'senlin-fa', name: '森林法' }],
  matter: [{ id: 'caifa', name: '采伐 <许可>' }],
  document: [],
  town: [],
} as unknown as PickLists;
const preview = (body: string) => previewOf(`---\ntitle: 问\n---\n${body}\n`, picks, '/an/');

test('a preview shows statutes and matters by name, and links below the site', () => {
  expect(
    preview(
      '依据<Law id="senlin-fa" article="第七十四条" />，办<Matter id="caifa" />，[看](/faq/)。',
    ),
  ).toBe(
    '<p>依据<b>《森林法》第七十四条</b>，办<b>采伐 &lt;许可&gt;</b>，<a href="/an/faq/">看</a>。</p>',
  );
});

test('what the check would not let pass is told instead', () => {
  expect(preview('<Law />')).toMatch(/^<p>改好才看得到样子。第 4 行：/);
});
