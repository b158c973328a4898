import { expect, test } from 'vitest';
import type { Problem } from '../../src/register/index.ts';
import { printGithub } from './github.ts';
import { printGitlab } from './gitlab.ts';
import { printJson } from './json.ts';
import { printSuggestions, suggestionsFor } from './suggestions.ts';
import { printText } from './text.ts';

const problems: Problem[] = [
  {
    rule: 'spoken-names',
    severity: 'error',
    at: { file: 'content/a.yaml', line: 2, column: 11 },
    message: '第一处',
    hint: '这样改',
    basis: [{ law: 'xingzheng-chufa-fa', article: '第二十四条' }],
  },
  {
    rule: 'yaml',
    severity: 'warning',
    at: { file: 'content/b.yaml', line: 1, column: 1 },
    message: '100%:\n第二行',
  },
];
const reading = {
  files: [
    { path: 'a.yaml', file: 'content/a.yaml', text: 'id: a\nname: 露天abc，烧\n' },
    { path: 'b.yaml', file: 'content/b.yaml', text: '' },
  ],
};

test('text: by file, with excerpt and a caret under the place, way out, basis, counted', () => {
  expect(printText(problems, reading, false)).toMatchInlineSnapshot(`
    "content/a.yaml
      2:11  错误  第一处  [spoken-names]
        2 │ name: 露天abc，烧
          │             ^
        怎么改：这样改
        依据：《行政处罚法》第二十四条

    content/b.yaml
      1:1  提醒  100%: 第二行  [yaml]

    共 1 处错误、1 处提醒，在 2 个文件里。
    "
  `);
  expect(printText([], reading, false)).toMatchInlineSnapshot(`
    "没有问题：0 个事项、0 条承接、2 个文件。
    "
  `);
});

test('text: colours only when asked for', () => {
  expect(printText(problems, reading, false)).not.toContain('\u001b');
  expect(printText(problems, reading, true)).toContain('\u001b[31m错误');
});

test('text: a long line is cut around the place, control characters do not reach the terminal', () => {
  const text = `${'很'.repeat(200)}\u001b[2J here ${'长'.repeat(200)}`;
  const at = { file: 'content/a.yaml', line: 1, column: text.indexOf('here') + 1 };
  const printed = printText(
    [{ ...problems[0], at } as Problem],
    { files: [{ path: 'a.yaml', file: 'content/a.yaml', text }] },
    false,
  );
  const [, , excerpt = '', caret = ''] = printed.split('\n');
  expect(excerpt.length).toBeLessThan(120);
  expect(excerpt).toContain('here');
  expect(excerpt).not.toContain('\u001b');
  const width = [...excerpt.slice(0, excerpt.indexOf('here'))].reduce(
    (n, c) => n + (/\p{Script=Han}/u.test(c) ? 2 : 1),
    0,
  );
  expect(caret.indexOf('^')).toBe(width);
});

test('json: exactly the promised keys', () => {
  expect(printJson(problems, {})).toMatchInlineSnapshot(`
    "{
      "problems": [
        {
          "rule": "spoken-names",
          "severity": "error",
          "file": "content/a.yaml",
          "line": 2,
          "column": 11,
          "message": "第一处",
          "hint": "这样改",
          "basis": [
            "《行政处罚法》第二十四条"
          ]
        },
        {
          "rule": "yaml",
          "severity": "warning",
          "file": "content/b.yaml",
          "line": 1,
          "column": 1,
          "message": "100%:\\n第二行",
          "hint": null,
          "basis": []
        }
      ]
    }
    "
  `);
});

test('github: annotations with everything escaped', () => {
  expect(printGithub(problems, {}, 'tests/')).toMatchInlineSnapshot(`
    "::error file=tests/content/a.yaml,line=2,col=11,title=每个事项至少三个群众说法::第一处%0A这样改%0A依据：《行政处罚法》第二十四条
    ::warning file=tests/content/b.yaml,line=1,col=1,title=YAML 要写得合语法::100%25:%0A第二行
    "
  `);
});

test('gitlab: a code quality report; problems that say the same stay apart', () => {
  expect(printGitlab([...problems, ...problems].slice(0, 3), {}, 'tests/')).toMatchInlineSnapshot(`
    "[
      {
        "description": "第一处。怎么改：这样改。依据：《行政处罚法》第二十四条",
        "check_name": "每个事项至少三个群众说法",
        "fingerprint": "eaedbb6c8681ca45491afbfc027a2964",
        "severity": "blocker",
        "location": {
          "path": "tests/content/a.yaml",
          "lines": {
            "begin": 2
          }
        }
      },
      {
        "description": "100%:\\n第二行",
        "check_name": "YAML 要写得合语法",
        "fingerprint": "f91e7d8dfce4949710ff67952382721d",
        "severity": "minor",
        "location": {
          "path": "tests/content/b.yaml",
          "lines": {
            "begin": 1
          }
        }
      },
      {
        "description": "第一处。怎么改：这样改。依据：《行政处罚法》第二十四条",
        "check_name": "每个事项至少三个群众说法",
        "fingerprint": "796935cf9e451e02fdd99e037a534a23",
        "severity": "blocker",
        "location": {
          "path": "tests/content/a.yaml",
          "lines": {
            "begin": 2
          }
        }
      }
    ]
    "
  `);
  expect(printGitlab([], {}, '')).toBe('[]\n');
});

test('suggestions: the corrected line, or the line with the one that goes below it, where the pull request shows it', () => {
  const [first, second] = problems as [Problem, Problem];
  const file = 'content/a.yaml';
  const fixable: Problem[] = [
    { ...first, fix: { file, path: ['id'], to: 'b' } },
    { ...second, fix: { file, path: ['until'], to: '2026-08-14' } },
    { ...second, fix: { file, path: ['again'], to: 'on the same line' } },
    second,
  ];
  const all = suggestionsFor(fixable, reading, 'tests/');
  expect(printSuggestions(all)).toMatchInlineSnapshot(`
    "{
      "event": "COMMENT",
      "body": "有 2 处可以自动改，点“提交建议”就行。",
      "comments": [
        {
          "path": "tests/content/a.yaml",
          "line": 1,
          "side": "RIGHT",
          "body": "第一处。这样改\\n\\n\`\`\`suggestion\\nid: b\\n\`\`\`"
        },
        {
          "path": "tests/content/a.yaml",
          "line": 2,
          "side": "RIGHT",
          "body": "100%:\\n第二行\\n\\n\`\`\`suggestion\\nname: 露天abc，烧\\nuntil: 2026-08-14\\n\`\`\`"
        }
      ]
    }
    "
  `);
  const shown = new Map([['tests/content/a.yaml', new Set([2])]]);
  expect(suggestionsFor(fixable, reading, 'tests/', shown)).toEqual(all.slice(1));
  expect(suggestionsFor(fixable, reading, 'tests/', new Map())).toEqual([]);
});

test('text: what is not listed is counted, with the way to see it', () => {
  expect(
    printText([], reading, false, { counted: [], excepted: 2, old: 1 }),
  ).toMatchInlineSnapshot(`
    "没有问题：0 个事项、0 条承接、2 个文件。
    另有 1 处提醒和备忘原来就有。
    另有 2 处按 exceptions.yaml 放过。
    "
  `);
});

test('text: what is only counted takes one line a rule, with the rule that weighs more first', () => {
  const [problem] = problems;
  if (!problem) throw new Error('no problem');
  const counted = [
    { ...problem, rule: 'idle-power', severity: 'notice' as const },
    { ...problem, rule: 'basis-checked', severity: 'warning' as const },
    { ...problem, rule: 'idle-power', severity: 'notice' as const },
  ];
  const lines = printText([], reading, false, { counted, excepted: 0 }).split('\n');
  expect(lines[0]).toMatch(/^ {2}提醒 {4}1 处 .*\[basis-checked\]$/);
  expect(lines[1]).toMatch(/^ {2}备忘 {4}2 处 .*\[idle-power\]$/);
  expect(lines).toContain('共 1 处提醒、2 处备忘，在 1 个文件里。');
});

test('text: a line that would come in is shown with its place', () => {
  const fix = { file: 'content/a.yaml', path: ['until'], to: '2026-08-14' };
  const [problem] = problems;
  if (!problem) throw new Error('no problem');
  expect(printText([{ ...problem, fix }], reading, false)).toContain(
    '第 2 行下面加：until: 2026-08-14',
  );
});
