/** What a phone needs to put the site on its home screen. */
import type { APIRoute } from 'astro';
import { href, register } from '../site.ts';

/** Below an icon there is room for no more. */
const SHORT = 12;

export const GET: APIRoute = () => {
  const { title, county } = register.site;
  const shortcut = (name: string, path: string) => ({ name, url: href(path) });
  const icon = (file: string, sizes: string, purpose: 'any' | 'maskable' = 'any') => ({
    src: href(`/icons/${file}.png`),
    sizes,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: href('/'),
    name: title,
    short_name: title.length <= SHORT ? title : `${county}清单`,
    lang: 'zh-CN',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [
      icon('icon-192', '192x192'),
      icon('icon-512', '512x512'),
      icon('maskable-512', '512x512', 'maskable'),
    ],
    shortcuts: [
      shortcut('查事项', '/search/'),
      ...(register.handbook.length > 0 ? [shortcut('执法手册', '/handbook/')] : []),
      ...(register.faq.size > 0 ? [shortcut(register.labels.faq, '/faq/')] : []),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
