/** The site itself in the words of schema.org: `WebSite`, and where to search it. */
import type { Context } from '../json.ts';
import { countyName } from './names.ts';
import type { Node } from './terms.ts';

/** For the home page only: search engines take a way to search for whole addresses alone. */
export function siteNode(context: Context): Node {
  const { register, url } = context;
  const { site } = register;
  const search = url('/search/');
  return {
    '@id': url('/#site'),
    '@type': 'WebSite',
    name: site.title,
    inLanguage: 'zh-CN',
    url: url('/'),
    about: countyName(context),
    ...(URL.canParse(search)
      ? {
          potentialAction: {
            '@type': 'SearchAction',
            target: `${search}?q={search_term_string}`,
            'query-input': 'required name=search_term_string',
          },
        }
      : {}),
  };
}
