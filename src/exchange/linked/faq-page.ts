/** 百问百答 in the words of schema.org: `FAQPage`. */
import type { FaqPage } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { serviceName } from './names.ts';
import type { Node } from './terms.ts';

/** One question, or all of them, as one page of questions. */
export function faqNode(pages: readonly FaqPage[], address: string, context: Context): Node {
  return {
    '@id': context.url(address),
    '@type': 'FAQPage',
    url: context.url(address),
    inLanguage: 'zh-CN',
    mainEntity: pages.map((page) => questionNode(page, context)),
  };
}

function questionNode(page: FaqPage, context: Context): Node {
  const address = context.url(`/faq/${page.id}/`);
  return {
    '@id': `${address}#question`,
    '@type': 'Question',
    name: page.title,
    url: address,
    ...(page.spokenAs ? { alternateName: page.spokenAs } : {}),
    ...(page.matters.length > 0
      ? { about: page.matters.map((matter) => serviceName(matter, context)) }
      : {}),
    acceptedAnswer: { '@type': 'Answer', text: page.answer, dateModified: page.reviewed },
  };
}
