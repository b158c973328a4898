/**
 * RSS, Atom and JSON Feed of 动态调整, of the county or of one town. No clock: an entry carries the day on which it
 * became known, a feed the day of its newest entry.
 */
import { Feed } from 'feed';
import {
  type Adjustment,
  adjustments,
  sayAdjustment,
  sayDay,
  sayGround,
  spanOn,
} from '../answers/index.ts';
import type { Consultation, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import type { Context } from './json.ts';
import { inXml, printable, printableAll } from './printable.ts';
import { NOWHERE, webId } from './web-id.ts';

export type FeedFormat = 'rss' | 'atom' | 'json';

/** File name and type of each format, below the county's or the town's address. */
export const FEEDS = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const satisfies Record<FeedFormat, { file: string; type: string }>;

/** A reader that comes once a month must not miss anything; one that comes first must not drown. */
const ENTRIES = 50;
/** Text of the feed. What is known only after `asOf` is not in it yet. */
export function feedText(format: FeedFormat, context: Context, town?: Town): string {
  const { register, asOf } = context;
  // `feed` wants full addresses: a site that does not know its own gets them from nowhere, which is taken out again.
  const full = (path: string) => new URL(context.url(path), NOWHERE).href;
  const folder = town ? `/towns/${town.id}/` : '/';
  const { site } = register;
  const changes = adjustments(register, asOf, town)
    .filter(({ known }) => known <= asOf)
    .map((one) => changeEntry(one, full));
  const asked = [...register.consultations.values()]
    .filter(({ changes }) => !town || changes.some(({ towns }) => towns.includes(town)))
    .flatMap((one) => consultationEntries(one, asOf, full));
  const entries = [...changes, ...asked]
    .sort((a, b) => (a.known === b.known ? 0 : a.known < b.known ? 1 : -1))
    .slice(0, ENTRIES);
  const feed = new Feed(
    printableAll({
      id: webId(context, FEEDS[format].file, town?.id ?? ''),
      title: `${town?.name ?? site.county}清单变动`,
      description: `${town?.name ?? site.county}的权力、责任、公共服务清单改了什么。`,
      link: full(town ? `/towns/${town.id}/` : '/changes/'),
      language: 'zh-CN',
      updated: midnight(entries[0]?.known ?? spanOn(register, [], asOf).from),
      generator: 'Quanze',
      feed: full(`${folder}${FEEDS[format].file}`),
      feedLinks: { json: full(`${folder}${FEEDS.json.file}`) },
      author: { name: site.government.name },
      ...(site.licence ? { copyright: site.licence } : {}),
    }),
  );
  for (const entry of entries) {
    const { title } = entry;
    feed.addItem({
      id: webId(context, 'feed', town?.id ?? '', entry.id),
      title: format === 'json' ? printable(title) : inXml(title),
      link: entry.link,
      date: midnight(entry.known),
      content: entry.content,
      category: [{ name: entry.kind, term: entry.kind }],
    });
  }
  const print = { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() };
  return `${print[format]().replaceAll(`${NOWHERE}/`, '/')}\n`;
}

/** What all kinds of entries have. */
interface Entry {
  readonly id: string;
  readonly known: Day;
  readonly title: string;
  readonly link: string;
  readonly content: string;
  readonly kind: string;
}

function changeEntry(one: Adjustment, full: (path: string) => string): Entry {
  return {
    id: one.id,
    known: one.known,
    title: `${sayDay(one.day)}起：${sayAdjustment(one)}`,
    link: full(`/changes/#${one.id}`),
    content: contentOf(one, full),
    kind: one.kind,
  };
}

/** One when people are asked, another when they are told what came of it. */
function consultationEntries(
  { id, title, summary, from, until, outcome }: Consultation,
  asOf: Day,
  full: (path: string) => string,
): Entry[] {
  const link = full(`/consultations/${id}/`);
  const entry = (part: string, known: Day, says: string, kind: string): Entry[] =>
    known <= asOf
      ? [
          {
            id: `yijian-${id}${part}`,
            known,
            title: `${kind}：${title}`,
            link,
            content: `<p>${inXml(says)}</p>`,
            kind,
          },
        ]
      : [];
  return [
    ...entry('', from, `${summary}意见收到 ${sayDay(until)}为止。`, '征求意见'),
    ...(outcome ? entry('-jieguo', outcome.on, outcome.summary, '意见结果') : []),
  ];
}

function contentOf(entry: Adjustment, full: (path: string) => string): string {
  const ground = sayGround(entry);
  const summary =
    entry.document && 'summary' in entry.document ? entry.document.summary : undefined;
  const paragraphs = [ground && `${ground}。`, summary].filter((text) => text !== undefined);
  const matters = entry.matters.map(({ id, name }) => {
    const address = full(`/matters/${id}/`);
    return `<li><a href="${address}">${inXml(name)}</a></li>`;
  });
  return [
    ...paragraphs.map((text) => `<p>${inXml(text)}</p>`),
    ...(matters.length > 0 ? [`<ul>${matters.join('')}</ul>`] : []),
  ].join('');
}

/** A day in China begins at midnight there. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
