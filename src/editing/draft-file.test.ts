import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { draftText } from './index.ts';

it('writes plain values by itself exactly as the YAML library would', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '第一条',
      'senlin-fa',
      '2019-01-01',
      'null',
      'true',
      '导入，未核对',
      'a: b',
      '# 甲',
      '12',
      '甲 乙',
      '',
    ),
    fc.string(),
  );
  const records = fc.array(
    fc.record({ law: text, article: text, note: text }, { requiredKeys: ['law'] }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.oneof(text, records), (value) => {
      expect(draftText('头', [{ key: 'basis', value, hint: '' }], [])).toBe(
        `# 头\n${stringify({ basis: value }, { lineWidth: 0 })}`,
      );
    }),
  );
});
