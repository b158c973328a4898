import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentReader } from '../src/register/folder.ts';
import { keptValues } from './parsed-values.ts';

const SMALL = 'tests/fixtures/small-county';

function cacheFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-parsed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'parsed.jsonl');
}

function readWith(file: string) {
  const values = keptValues(file);
  const reading = contentReader(values).folder(SMALL);
  values.keep();
  return reading;
}

/** The register without what is equal by nature: functions. */
function plain(file: string): unknown {
  const { register } = readWith(file);
  return [...(register?.matters.values() ?? [])].map(({ basis, spokenAs, summary }) => ({
    basis: basis.map(({ law, ...rest }) => ({ ...rest, law: law.id })),
    spokenAs,
    summary,
  }));
}

test('a second reading finds what the first one kept, and reads the same', () => {
  const file = cacheFile();
  const first = plain(file);
  const kept = readFileSync(file, 'utf8');
  expect(kept.split('\n').length).toBeGreaterThan(20);
  expect(plain(file)).toEqual(first);
  expect(readFileSync(file, 'utf8')).toBe(kept);
});

test('a changed text is parsed anew, and positions are those of the text', () => {
  const file = cacheFile();
  const texts = contentReader().folder(SMALL).files;
  const path = 'towns/shanqian/powers.yaml';
  const read = (change: (text: string) => string) => {
    const values = keptValues(file);
    const changed = texts.map((f) => (f.path === path ? { ...f, text: change(f.text) } : f));
    const { problems } = contentReader(values)(changed, 'small-county');
    values.keep();
    return problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  };
  expect(read((text) => text)).toEqual([]);
  const broken = (text: string) => `# 一行说明\n${text.replace('office: zhifa', 'office: zhifu')}`;
  const said = ['6:11 本乡镇的 town.yaml 里没有编号为 zhifu 的机构'];
  expect(read(broken)).toEqual(said);
  expect(read(broken)).toEqual(said);
  const syntax = (text: string) => text.replace('mode: 直接赋权', 'mode: "直接赋权');
  expect(read(syntax)).toEqual(read(syntax));
  expect(read(syntax)).toHaveLength(1);
});

test('a cache that is damaged or of another parser is not used', () => {
  const file = cacheFile();
  writeFileSync(file, '["pars');
  expect(readWith(file).problems).toEqual([]);
  const [, ...lines] = readFileSync(file, 'utf8').split('\n,');
  const spoilt = lines.map((line) => JSON.stringify([JSON.parse(line)[0], 'spoilt']));
  writeFileSync(file, ['["another parser"', ...spoilt].join('\n,'));
  expect(readWith(file).problems).toEqual([]);
});

test('prose seen before has the faults it had, at the lines they had', () => {
  const file = cacheFile();
  const path = 'faq/jianfang/wen.mdx';
  const text =
    '---\ntitle: 问\naudience: 群众\ntopic: 安全\nanswer: 答\nreviewed: 2026-01-01\n---\n\n## 一\n\n<b>粗</b> 和 [点](javascript:alert)\n';
  const read = () => {
    const values = keptValues(file);
    const files = [...contentReader().folder(SMALL).files, { path, file: `content/${path}`, text }];
    const { problems } = contentReader(values)(files, 'content');
    values.keep();
    return problems
      .filter(({ at }) => at.file.endsWith(path))
      .map(({ at, message }) => `${at.line}:${at.column} ${message}`);
  };
  const first = read();
  expect(first.some((one) => one.startsWith('11:'))).toBe(true);
  expect(read()).toEqual(first);
});
