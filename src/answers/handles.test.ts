import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentReader, readContent } from '../register/folder.ts';
import type { Register } from '../register/index.ts';
import { type Answer, whoHandles } from './handles.ts';
import { sayInName, sayWhom } from './say.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/small-county');
const files = readContent(FOLDER).files;
const read = contentReader(undefined, null);
const DAY = '2026-11-21';

/** The small county with one file replaced. */
function county(path?: string, text?: string): Register {
  const { register, problems } = read(
    path === undefined
      ? files
      : [
          ...files.filter((f) => f.path !== path),
          { path, file: `content/${path}`, text: text ?? '' },
        ],
    'content',
  );
  expect(problems).toEqual([]);
  if (!register) throw new Error('no register');
  return register;
}

function ask(register: Register, town: string, matter: string, day = DAY): Answer {
  const t = register.towns.get(town);
  const m = register.matters.get(matter);
  if (!t || !m) throw new Error('unknown record');
  return whoHandles(register, t, m, day);
}

const powers = (lines: string) => ['towns/shanqian/powers.yaml', lines] as const;

test('直接赋权: the town acts in its own name and answers for it', () => {
  const answer = ask(county(), 'shanqian', 'fenshao-jiegan');
  expect(answer.handler.name).toBe('山前镇人民政府');
  expect(answer.inNameOf?.name).toBe('山前镇人民政府');
  expect(answer.respondent.name).toBe('山前镇人民政府');
  expect(answer.reach.phone).toBe('0000-301 0002');
  expect(answer.since).toBe('2023-03-01');
  expect(sayWhom(answer)).toBe('在山前镇，找镇里');
});

test('委托: the town acts, the department answers for it', () => {
  const answer = ask(county(), 'shanqian', 'caifa-xuke');
  expect(answer.handler.name).toBe('山前镇人民政府');
  expect(answer.inNameOf?.name).toBe('小石县林业局');
  expect(answer.respondent.name).toBe('小石县林业局');
  expect(answer.reach.place).toBe('中街 2 号便民服务中心 1 号窗口');
});

test('never claimed: the county department with its phone', () => {
  const answer = ask(county(), 'hebian', 'caifa-xuke');
  expect(answer.mode).toBe('county');
  expect(answer.handler.name).toBe('小石县林业局');
  expect(answer.reach.phone).toBe('0000-300 1002');
  expect(sayWhom(answer)).toBe('在河边乡，找县里');
});

test('配合: the department leads and is the respondent, nobody else acts in its name', () => {
  const register = county(
    'towns/hebian/responsibilities.yaml',
    '- matter: faxian-jiuzhu\n  mode: 配合\n  from: 2026-07-01\n  usage: 正常运行\n',
  );
  const answer = ask(register, 'hebian', 'faxian-jiuzhu');
  expect(answer.inNameOf).toBeUndefined();
  expect(answer.respondent.name).toBe('小石县民政局');
  expect(sayInName(answer)).toBe('县民政局主责，乡里配合');
});

test('服务前移: the window is in town, the decision is the department’s', () => {
  const register = county(
    'towns/hebian/services.yaml',
    '- matter: dibao-shenqing\n  mode: 服务前移\n  window: minzheng\n  from: 2026-07-01\n  usage: 正常运行\n',
  );
  const answer = ask(register, 'hebian', 'dibao-shenqing');
  expect(answer.handler.name).toBe('河边乡人民政府');
  expect(answer.respondent.name).toBe('小石县民政局');
});

const CLOSED = `- matter: fenshao-jiegan
  mode: 直接赋权
  from: 2023-03-01
  until: 2025-07-31
  decision: sheng-fuquan-2023
  closedBy: sheng-fuquan-2023
  successor:
    by: huanbao-ju
    from: 2025-08-01
  usage: 正常运行
`;

test('a claim that ended: the successor answers, and the old claim stays visible', () => {
  const answer = ask(county(...powers(CLOSED)), 'shanqian', 'fenshao-jiegan');
  expect(answer.handler.name).toBe('小石县生态环境局');
  expect(answer.ended?.until).toBe('2025-07-31');
});

test('the day decides: both ends of a claim are days in force', () => {
  const register = county(...powers(CLOSED));
  const handler = (day: string) => ask(register, 'shanqian', 'fenshao-jiegan', day).handler.kind;
  expect(handler('2023-02-28')).toBe('部门');
  expect(handler('2023-03-01')).toBe('乡镇');
  expect(handler('2025-07-31')).toBe('乡镇');
  expect(handler('2025-08-01')).toBe('部门');
});

test('the basis of a day: the repealed act until its last day, the code from its first', () => {
  const register = county();
  const laws = (day: string) =>
    ask(register, 'shanqian', 'fenshao-jiegan', day).basis.map((b) => b.law.short);
  expect(laws('2026-08-14')).toEqual(['大气污染防治法']);
  expect(laws('2026-08-15')).toEqual(['生态环境法典']);
});

test('a merged town answers through the town it went to', () => {
  const merged = `id: hebian
name: 河边乡
government: 河边乡人民政府
kind: 乡
area: 农村
status: 已并入
merged:
  town: shanqian
  on: 2024-07-01
  decision: sheng-fuquan-2023
windows:
  - id: minzheng
    name: 民政窗口
    handles: 低保
offices:
  - id: zhifa
    name: 综合行政执法队
    kind: 综合行政执法
    charge:
      - 执法
`;
  const register = county('towns/hebian/town.yaml', merged);
  const answer = ask(register, 'hebian', 'caifa-xuke');
  expect(answer.town.name).toBe('河边乡');
  expect(answer.mergedInto?.name).toBe('山前镇');
  expect(answer.handler.name).toBe('山前镇人民政府');
  expect(sayWhom(answer)).toBe('河边乡已并入山前镇，找山前镇');
});

test('towns merged in a circle, however they came to be, do not send the question round for ever', () => {
  const register = county();
  const [here, there] = ['hebian', 'shanqian'].map((id) => register.towns.get(id));
  const decision = register.decisions.get('sheng-fuquan-2023');
  if (!here || !there || !decision) throw new Error('unknown record');
  Object.assign(here, { merged: { into: there, on: '2026-10-01', decision } });
  Object.assign(there, { merged: { into: here, on: '2026-10-01', decision } });
  expect(ask(register, 'hebian', 'fenshao-jiegan').town.name).toBe('河边乡');
  expect(ask(register, 'shanqian', 'fenshao-jiegan').town.name).toBe('山前镇');
});
