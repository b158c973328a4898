import { expect, test } from 'vitest';
import { expectExample, problemsWith, textOf } from '../../tests/helpers/rules.ts';
import { channelHasAddress } from './channel-has-address.ts';

const { file: FILE, failing: FAILING } = channelHasAddress.example;
const found = (overlay: Record<string, string>) =>
  problemsWith([channelHasAddress], { [FILE]: FAILING, ...overlay }).map(
    ({ at, severity }) => `${at.file}:${at.line} ${severity}`,
  );
const county = (more: string) => ({ 'site.yaml': `${textOf('site.yaml')}${more}` });

test('a channel that claims to be online has an address, its own or the county’s', () => {
  expectExample(channelHasAddress);
  expect(found(county('services: { online: https://zwfw.example.gov.cn/ }\n'))).toEqual([]);
});

test('how grave it is depends on the level, as with all that is missing', () => {
  const at = (level: string) =>
    found({ 'site.yaml': textOf('site.yaml').replace(/^level: .*$/m, `level: ${level}`) });
  expect(['收录', '公示', '规范'].map(at)).toMatchInlineSnapshot(`
    [
      [
        "content/matters/minzheng/dibao-shenqing.yaml:42 notice",
      ],
      [
        "content/matters/minzheng/dibao-shenqing.yaml:42 warning",
      ],
      [
        "content/matters/minzheng/dibao-shenqing.yaml:42 error",
      ],
    ]
  `);
});
