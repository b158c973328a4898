/** 百问百答 as data: question, short answer, and what it stands on. The long answer is prose and stays on its page. */
import { type Context, envelope } from './json.ts';

export function faqJson(context: Context) {
  const { register, url } = context;
  const faq = [...register.faq.values()].map((page) => ({
    id: page.id,
    title: page.title,
    audience: page.audience,
    topic: page.topic,
    answer: page.answer,
    spokenAs: page.spokenAs ?? [],
    matters: page.matters.map(({ id }) => id),
    laws: page.laws.map(({ law, article }) => ({
      law: law.id,
      title: law.title,
      article: article ?? null,
    })),
    handbook: page.handbook.map(({ id }) => id),
    reviewed: page.reviewed ?? null,
    url: url(`/faq/${page.id}/`),
  }));
  const reviewed = [...register.faq.values()].map((page) => page.reviewed);
  return envelope(context, 'faq', reviewed, { faq });
}
