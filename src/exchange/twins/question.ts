/** The Markdown twin of a question of 百问百答: the short answer first, then the reasons, then what it stands on. */
import { aboutProse, everywhere, saySpan, spanOn } from '../../answers/index.ts';
import type { FaqPage } from '../../register/index.ts';
import type { Context } from '../json.ts';
import { citationText } from '../list/table.ts';
import { documentOf, item, link, plain, section } from './marks.ts';
import { proseTwin } from './prose.ts';

/** `file` is its text as written. */
export function questionTwin(page: FaqPage, file: string, context: Context): string {
  const { register, asOf, url } = context;
  const span = spanOn(register, [...aboutProse(page), ...everywhere(register)], asOf);
  const address = url(`/faq/${page.id}/`);
  return documentOf([
    `# ${plain(page.title)}`,
    plain(register.site.notice ?? ''),
    `按 ${span.from} 的内容：${saySpan(span)}。过了就重新取。`,
    `**${plain(page.answer)}**`,
    [
      ...item('也有人这样问', plain((page.spokenAs ?? []).join('；'))),
      ...item('写给', page.audience),
      ...item('网页', link(address, address)),
    ].join('\n'),
    proseTwin(file, context),
    ...section(
      '依据',
      page.laws.map((one) => `- ${link(plain(citationText(one)), url(`/laws/${one.law.id}/`))}`),
    ),
    ...section(
      '相关事项',
      page.matters.map(({ id, name }) => `- ${link(plain(name), url(`/matters/${id}/`))}`),
    ),
  ]);
}
