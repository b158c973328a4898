/** sites.yaml: which counties a portal joins, and where all of it is published. */
import * as z from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const site = z.strictObject({
  /** Folder of the built site, or the address it is already published at. */
  from: z.string().min(1),
  /** Where it is published; known from the site itself when it was built for a sub-path. */
  address: z.string().min(1).optional(),
  /** Province or prefecture: where there are several, counties are leafed through by it. */
  area: z.string().min(1).optional(),
  /** Fingerprints of keys that sign its editions, as the county has made them known elsewhere. */
  key: z.union([hash.transform((one) => [one]), z.array(hash).min(1)]).optional(),
});

const order = z.strictObject({
  province: z.string().min(1),
  title: z.string().min(1).optional(),
  /** Where the portal itself is published: `/`, `/qzqd/` or a whole address. */
  address: z.string().min(1).default('/'),
  demo: z.boolean().default(false),
  notice: z.string().min(1).optional(),
  hotline: z
    .string()
    .regex(/^[0-9 -]{3,20}$/)
    .optional(),
  sites: z.array(site).min(1),
});

export type PortalOrder = z.infer<typeof order>;
export type SiteOrder = PortalOrder['sites'][number];

const FIELDS: Readonly<Record<string, string>> = {
  province: '省（市）的名字',
  title: '网站标题',
  demo: 'true 或者 false',
  notice: '演示说明',
  hotline: '热线电话，加引号，例如 "12345"',
  sites: '至少一个县，每个写 from（建好的文件夹或者网址）',
  from: '建好的文件夹或者网址',
  address: '网址或者 / 开头的路径',
  area: '省或者市的名字',
  key: '县里另外公布的钥匙指纹，64 位',
};

/** What sites.yaml says, or what is wrong with it, a sentence each. */
export function readOrder(value: unknown): PortalOrder | readonly string[] {
  const read = order.safeParse(value ?? {});
  if (read.success) return read.data;
  return read.error.issues.flatMap((issue) => {
    const number = issue.path.find((part) => typeof part === 'number');
    const place = number === undefined ? '' : `第 ${number + 1} 个县：`;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `${place}不认识 ${key} 这一栏`);
    const field = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
    return [`${place}${field} 要写${FIELDS[field] ?? '成一栏一栏的“栏: 内容”'}`];
  });
}

/** Folders below the portal's own address that its pages take. */
const OWN_FOLDERS = ['towns', 'matters', 'compare', 'search', 'data', 'about', '_quanze'];

/** Path with a slash at both ends, and the origin where the address has one. */
export function placeOf(address: string): { origin: string | undefined; path: string } {
  const whole = /^https?:\/\//.test(address);
  const url = new URL(
    whole ? address : `/${address}/`.replace(/\/+/g, '/'),
    'https://same.invalid',
  );
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { origin: whole ? url.origin : undefined, path };
}

/** A county as the portal's pages name it. */
export interface Seen {
  /** Begins its links. */
  readonly base: string;
  readonly slug: string;
  /** On another origin: no page of the portal asks it anything. */
  readonly elsewhere: boolean;
}

export function seenFrom(portal: string, address: string): Seen {
  const [its, ours] = [placeOf(address), placeOf(portal)];
  const elsewhere = its.origin !== undefined && its.origin !== ours.origin;
  const below = !elsewhere && its.path.startsWith(ours.path) ? ours.path.length : 0;
  const host = elsewhere && its.origin ? new URL(its.origin).host : '';
  const parts = [host, ...its.path.slice(below).split('/')];
  return {
    base: elsewhere ? `${its.origin}${its.path}` : its.path,
    slug: parts.filter(Boolean).join('-').replaceAll(':', '-'),
    elsewhere,
  };
}

/**
 * Why a county at this address cannot be joined to a portal at that one; undefined when it can. A page of the portal
 * may ask its own origin only, so that no other site learns who searches for what: of a county elsewhere the build
 * takes what its edition proves.
 */
export function whyApart(
  county: string,
  address: string,
  portal: string,
  proven: boolean,
): string | undefined {
  const [its, ours] = [placeOf(address), placeOf(portal)];
  const { elsewhere } = seenFrom(portal, address);
  if (elsewhere)
    return proven
      ? undefined
      : `${county}在 ${its.origin}，${
          ours.origin ? `门户在 ${ours.origin}` : 'sites.yaml 的 address 没有写门户的域名'
        }：门户只向自己的域名取数据。请县里出版次（npm run publish-edition），门户核对了再收；或者把县站放到门户域名下的子路径（例如 /anhe/）`;
  if (its.path === ours.path)
    return `${county}的地址同门户一样，都是 ${ours.path}：县站要有自己的子路径，用 SITE_BASE=/anhe/ 这样的设置建`;
  const folder = its.path.startsWith(ours.path)
    ? its.path.slice(ours.path.length).split('/')[0]
    : '';
  if (OWN_FOLDERS.includes(folder ?? ''))
    return `${county}的地址 ${its.path} 会盖住门户自己的页面，请换一个子路径`;
  return undefined;
}
