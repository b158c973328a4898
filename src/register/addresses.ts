/**
 * Addresses on the web that content may name. A list of the government leads to sites of the government, over https:
 * whoever reads it trusts what it links, and a link that runs or a server nobody answers for must not get in by a text.
 */

/** What is wrong with an address, and the way out. */
export interface AddressFault {
  readonly message: string;
  readonly hint: string;
}

/** `allowed` are the hosts a county names besides those of the government; `written` is what the text has. */
export function addressFault(
  address: string,
  allowed: ReadonlySet<string>,
  written = address,
): AddressFault | undefined {
  // Browsers drop blanks and controls inside a scheme.
  const bare = address.replace(/[\s\u0000-\u0020]+/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || !['http', 'https'].includes(scheme))
    return { message: `链接“${written}”不能这样写`, hint: WAY };
  const host = hostOf(bare);
  if (host === undefined || /@/.test(authorityOf(bare)))
    return { message: `网址“${written}”不是一个完整的网址`, hint: WAY };
  if (IP.test(host) || host.startsWith('['))
    return {
      message: `网址“${written}”写的是 IP 地址`,
      hint: '写网站的域名；内网、临时的地址不要公布',
    };
  if (!isOfGovernment(host) && !allowed.has(host))
    return {
      message: `网址“${written}”不是政府网站`,
      hint: '只链政府网站（gov.cn）；确实要写到别的网站，先在 site.yaml 的 outsideHosts 里写上它的域名',
    };
  if (scheme === 'http')
    return {
      message: `网址“${written}”没有加密`,
      hint: '改成 https:// 开头；没有 https 的，写电话或者地址',
    };
  return undefined;
}

/** An address as a text has it, and in full. */
export interface Written {
  readonly written: string;
  readonly address: string;
}

/** Addresses written in plain words, with or without a scheme. */
export function addressesIn(text: string): Written[] {
  if (!MAYBE.test(text)) return [];
  const rest = text.replace(WRITTEN, ' ');
  const numbers = [...rest.matchAll(NUMBERS)].filter(([quad]) =>
    quad.split('.').every((part) => Number(part) <= 255),
  );
  return [
    ...[...text.matchAll(WRITTEN)].map(([written]) => ({
      written,
      address: /^www\./i.test(written) ? `https://${written}` : written,
    })),
    ...[...rest.matchAll(BARE), ...numbers].map(([written]) => ({
      written,
      address: `https://${written}`,
    })),
  ];
}

/** The host of an address, in small letters. */
export function hostOf(address: string): string | undefined {
  const host = authorityOf(address).replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase();
  return host === '' ? undefined : host;
}

const WAY = '站内的事项、法条、文书请用组件；站外的写全地址，以 https:// 开头';
/** Chinese signs end an address that stands in a sentence. */
const WRITTEN =
  /(?:\b(?:javascript|vbscript|data|file)\s*:|\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s，。；、！？：“”‘’（）《》【】<>"'()[\]|]+/giu;
const BARE =
  /(?<![@\w.-])((?:[a-z0-9-]+\.)+(?:com|net|org|cn|info|top|xyz|io|cc|vip|site|club|shop|online|me|tv|co|app|dev|link|us|uk|hk|tw|jp|kr|ru))(?![\w-])/giu;
const NUMBERS = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Most texts have none of these signs. */
const MAYBE = /[a-z]\s*:|www\.|[a-z0-9]\.[a-z]|\d\.\d/i;

function authorityOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
}

function isOfGovernment(host: string): boolean {
  return host === 'gov.cn' || host.endsWith('.gov.cn');
}
