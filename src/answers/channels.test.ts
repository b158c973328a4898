import { expect, test } from 'vitest';
import { registerWith } from '../../tests/helpers/answers.ts';
import type { Guide } from '../schema/index.ts';
import { deadWays, openGuide, waysIn } from './channels.ts';

const { site } = registerWith();
const GUIDE: Guide = { channels: ['窗口', '网上', '手机'], fee: '不收费' };
const ONLINE = 'https://zwfw.example.gov.cn/dibao';

test('a channel without an address loses its claim', () => {
  expect(waysIn(GUIDE, site)).toEqual([{ channel: '窗口' }]);
  expect(deadWays(GUIDE, site)).toEqual(['网上', '手机']);
  expect(openGuide(GUIDE, site)).toEqual({ fee: '不收费', channels: ['窗口'] });
  expect(openGuide({ channels: ['网上'] }, site)).toEqual({});
});

test('its own address goes before the county’s', () => {
  const county = { ...site, services: { online: 'https://zwfw.example.gov.cn/', mobile: ONLINE } };
  const guide = { ...GUIDE, online: ONLINE };
  expect(waysIn(guide, county)).toEqual([
    { channel: '窗口' },
    { channel: '网上', address: ONLINE },
    { channel: '手机', address: ONLINE },
  ]);
  expect(deadWays(guide, county)).toEqual([]);
  expect(openGuide(guide, county)).toMatchObject({ online: ONLINE, mobile: ONLINE });
});
