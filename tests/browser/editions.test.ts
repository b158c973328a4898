/** Editions where people meet them: a number at the foot of a page, a code on paper, a file that verifies from the disc. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { expect, onTestFinished, test } from 'vitest';
import { verifyPage } from '../../scripts/building/compile.ts';
import {
  fingerprintOf,
  hashOf,
  lineOf,
  nextEdition,
  paperAddress,
  textOf,
} from '../../src/editions/index.ts';
import { open, siteUrl } from './browser.ts';
import { watchShifts } from './shifts.ts';

const MATTER = '/matters/lutian-fenshao-jiegan-chufa/';

test('the foot of a page says its edition once there is one, and the code for paper names the very page', async () => {
  const address = siteUrl(MATTER);
  // A site that does not know its own address draws no codes: here is one as it would be.
  const svg = `<svg aria-label="二维码：${address}"><rect/><path d="M0 0"/></svg>`;
  const body = (await (await fetch(address)).text()).replace(
    '</main>',
    `<figure class="qr">${svg}</figure></main>`,
  );
  const page = await open('/editions/');
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.route('**/edition.json', (route) =>
    route.fulfill({ json: { number: 3, day: '2026-12-05', hash: '0' } }),
  );
  await page.goto(address);
  await expect.poll(() => page.locator('edition-mark').innerText()).toBe('第 3 版（2026-12-05）');
  const paper = paperAddress(address, 3, await hashOf(body));
  const code = toSvgPath(generate(paper, { minCorrectionLevel: correction.M }));
  await page.keyboard.press('Control');
  await expect.poll(() => page.locator('figure.qr path').getAttribute('d')).toBe(code);
});

test('without an edition nothing is said of one', async () => {
  const page = await open('/robots.txt');
  const { rest } = await watchShifts(page);
  await page.goto(siteUrl(MATTER));
  await rest();
  expect(await page.locator('edition-mark').innerText()).toBe('');
});

test('from the disc, a saved page is found in its edition and a forged one is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = {
    algorithm: 'Ed25519',
    key: publicKey.export({ type: 'spki', format: 'der' }).toString('hex'),
  } as const;
  const edition = await nextEdition([], new Map([['a/index.html', await hashOf('甲')]]), {
    day: '2026-12-01',
    county: '某县',
    address: null,
    engine: '1',
    content: '1',
    span: { from: '2026-12-01', through: null },
    keys: [key],
  });
  if (!edition) throw new Error('a first edition always comes');
  const signature = sign(null, Buffer.from(textOf(edition)), privateKey).toString('hex');
  const line = `${lineOf({ edition, seals: [{ ...key, signature }] })}\n`;

  const page = await open(pathToFileURL(put('verify.html', await verifyPage())).href);
  await page.setInputFiles('#history', put('chain.jsonl', line));
  await page.fill('#keys', await fingerprintOf(key));
  await page.setInputFiles('#pages', [put('saved.html', '甲'), put('forged.html', '乙')]);
  await page.click('button');
  const answer = page.locator('#answer');
  await expect.poll(() => answer.innerText()).toContain('签名都对，是给出的那把钥匙');
  expect(await answer.innerText()).toContain(
    'saved.html：网站在 /a/ 这样说过，从 2026-12-01 第 1 版起',
  );
  expect(await answer.innerText()).toContain('forged.html：网站没有这样说过');

  await page.setInputFiles('#history', put('chain.jsonl', line.replace('某县', '某市')));
  await page.click('button');
  await expect.poll(() => answer.innerText()).toContain('第 1 版不对：签名不对');
});
