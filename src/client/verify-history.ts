/** The one file that verifies a history on somebody's own device: nothing of what is chosen leaves it. */
import {
  checkEd25519,
  fingerprintOf,
  hashOf,
  type Link,
  type Said,
  saidAs,
  saidOnPaper,
  verifyChain,
} from '../editions/client.ts';
import { make } from './make.ts';

const part = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = part<HTMLFormElement>('ask');
const answer = part('answer');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  answer.replaceChildren(make('p', {}, '正在核对……'));
  void run().then(
    (said) => answer.replaceChildren(...said),
    (error: unknown) => answer.replaceChildren(make('p', { class: 'no' }, `没有核对成：${error}`)),
  );
});

async function run(): Promise<Node[]> {
  const chosen = [...(part<HTMLInputElement>('history').files ?? [])];
  const file = chosen.find(({ name }) => name === 'chain.jsonl');
  if (!file) return [no('要选版次文件夹里的 chain.jsonl')];
  const pinned = wordsIn('keys');
  const { links, broken } = await verifyChain(await file.text(), { check: checkEd25519, pinned });
  if (broken) return [no(`第 ${broken.line} 版不对：${broken.why}。整条版次都不能作证`)];
  const last = links.at(-1);
  if (!last) return [no('里面一版也没有')];
  const { edition, hash } = last;
  const said = [
    make(
      'p',
      {},
      `${edition.county}：${links.length} 版前后相连，最近的是第 ${edition.number} 版（${edition.day}），指纹 ${hash}`,
    ),
    ...(await sealed(links, pinned)),
  ];
  for (const page of part<HTMLInputElement>('pages').files ?? []) {
    const bytes = new Uint8Array(await page.arrayBuffer());
    said.push(...found(page.name, saidAs(links, await hashOf(bytes))));
  }
  for (const text of wordsIn('paper')) said.push(...found(text, saidOnPaper(links, text)));
  return said;
}

async function sealed(links: readonly Link[], pinned: readonly string[]): Promise<HTMLElement[]> {
  const last = links[links.length - 1];
  const keys = await Promise.all((last?.edition.keys ?? []).map(fingerprintOf));
  if (links.some(({ sealed }) => sealed === 'unchecked'))
    return [
      no('有的版次这个浏览器不会验签名（国密 SM2，或者浏览器太旧）：请用命令 npx quanze verify'),
    ];
  if (last?.sealed === undefined) return [no('没有签名：只能看出前后相连，看不出是谁出的')];
  return pinned.length > 0
    ? [make('p', { class: 'yes' }, '签名都对，是给出的那把钥匙')]
    : [no(`签名都对，但是没有填县里另外公布的指纹，请自己比一比：${keys.join('、')}`)];
}

function found(asked: string, said: readonly Said[]): HTMLElement[] {
  if (said.length === 0) return [no(`${asked}：网站没有这样说过`)];
  return said.map(({ path, from, until }) => {
    const to = until ? `到 ${until.day} 第 ${until.number} 版换掉` : '一直到最近一版';
    const where = `/${path.replace(/index\.html$/, '')}`;
    return make(
      'p',
      { class: 'yes' },
      `${asked}：网站在 ${where} 这样说过，从 ${from.day} 第 ${from.number} 版起，${to}`,
    );
  });
}

function wordsIn(id: string): readonly string[] {
  return part<HTMLTextAreaElement>(id).value.split(/\s+/).filter(Boolean);
}

function no(text: string): HTMLElement {
  return make('p', { class: 'no' }, text);
}
