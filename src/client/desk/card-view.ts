/** A card as it stands on the page. */
import type { CardBody, DeskCard } from '../../exchange/client.ts';
import { make } from '../make.ts';
import { address } from '../searching.ts';

/** `copy` is the button that copies the paragraph. */
export function cardView(card: DeskCard, copy: HTMLElement): HTMLElement {
  const { kind, title, path, bodies, facts, asks, warns, paragraph } = card;
  const name = path ? make('a', { href: address(path) }, title) : title;
  const view = make(
    'article',
    { class: 'card stack', 'data-kind': kind },
    make('p', {}, make('span', { class: 'chip' }, kind)),
    make('h2', {}, name),
    ...warns.map((warn) => make('p', { class: 'notice' }, make('b', {}, warn))),
  );
  if (bodies.length > 0) view.append(make('div', { class: 'grid' }, ...bodies.map(bodyView)));
  if (asks.length > 0)
    view.append(
      make('h3', {}, '接着问'),
      make('ul', {}, ...asks.map((ask) => make('li', {}, ask))),
    );
  if (facts.length > 0)
    view.append(
      make(
        'dl',
        { class: 'facts' },
        ...facts.flatMap(([term, says]) => [make('dt', {}, term), make('dd', {}, says)]),
      ),
    );
  if (paragraph)
    view.append(
      make('h3', {}, '派单用语'),
      make('p', { class: 'notice', 'data-paragraph': '' }, paragraph),
      copy,
    );
  return view;
}

function bodyView({ role, name, office, phone, does, onCall }: CardBody): HTMLElement {
  const view = make('div', { class: 'card', 'data-body': name });
  if (role) view.append(make('p', {}, make('span', { class: 'chip' }, role)));
  view.append(make('p', {}, make('b', {}, name, ...(office ? [` ${office}`] : []))));
  if (phone)
    view.append(
      make('p', {}, make('a', { class: 'tel', href: `tel:${phone.replace(/ /g, '')}` }, phone)),
    );
  if (onCall) view.append(make('p', {}, make('b', {}, `到场：${onCall}`)));
  if (does) view.append(make('p', { class: 'quiet small' }, does));
  return view;
}
