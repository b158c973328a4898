import { expect, test } from 'vitest';
import { registerWith, the } from '../helpers/answers.ts';

const FILE = 'elsewhere.yaml';

test('a topic of a department takes its phone, unless it has a number of its own', () => {
  const register = registerWith({
    [FILE]: `- name: 火化
  body: 县民政局
  department: minzheng-ju
  says: 问民政局。
- name: 停电
  body: 供电公司
  phone: "95598"
  says: 打 95598。
`,
  });
  const phone = the(register.departments, 'minzheng-ju').phone;
  expect(register.elsewhere.map((topic) => [topic.body, topic.phone])).toEqual([
    ['县民政局', phone],
    ['供电公司', '95598'],
  ]);
});
