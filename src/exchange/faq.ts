/** 百问百答 as data: question, short answer, and what it stands on. The long answer is prose and stays on its page. */
import { type Context, envelope } from './json.ts';
import { citedJson, idsOf, told } from './told.ts';

export function faqJson(context: Context) {
  const { register, url } = context;
  const faq = [...register.faq.values()].map((page) => ({
    ...told(page, 'id', 'title', 'audience', 'topic', 'answer'),
    spokenAs: page.spokenAs ?? [],
    matters: idsOf(page.matters),
    laws: page.laws.map(citedJson),
    handbook: idsOf(page.handbook),
    reviewed: page.reviewed ?? null,
    url: url(`/faq/${page.id}/`),
  }));
  const reviewed = [...register.faq.values()].map((page) => page.reviewed);
  return envelope(context, 'faq', reviewed, { faq });
}
