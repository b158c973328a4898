/**
 * RSS, Atom and JSON Feed of 动态调整, of the county or of one town, and of 执法公示. No clock: an entry carries the day on which it
 * became known, a feed the day of its newest entry.
 */
import { Feed } from 'feed';
import {
  type Adjustment,
  adjustments,
  decidedOn,
  decidedPath,
  sayAdjustment,
  sayDay,
  sayGround,
  shownFrom,
  spanOn,
} from '../answers/index.ts';
import type { Consultation, Town } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { sayWithdrawal } from './decided.ts';
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

/** Enough for a reader who comes once a month, and not too many for a new one. */
const ENTRIES = 50;
/** Text of the feed of changes. What is known only after `asOf` is not in it yet. */
export function feedText(format: FeedFormat, context: Context, town?: Town): string {
  const { register, asOf } = context;
  const full = fullAddress(context);
  const changes = adjustments(register, asOf, town)
    .filter(({ known }) => known <= asOf)
    .map((one) => changeEntry(one, full));
  const asked = [...register.consultations.values()]
    .filter(({ changes }) => !town || changes.some(({ towns }) => towns.includes(town)))
    .flatMap((one) => consultationEntries(one, asOf, full));
  const whose = town?.name ?? register.site.county;
  return printed(format, context, {
    name: town?.id ?? '',
    folder: town ? `/towns/${town.id}/` : '/',
    page: town ? `/towns/${town.id}/` : '/changes/',
    title: `${whose}清单变动`,
    says: `${whose}的权力、责任、公共服务清单改了什么。`,
    entries: [...changes, ...asked],
  });
}

/** The decisions that towns published; one that was withdrawn takes its own place, with the reason instead of what it said. */
export function decidedFeedText(format: FeedFormat, context: Context): string {
  const { register, asOf } = context;
  const full = fullAddress(context);
  const { county } = register.site;
  return printed(format, context, {
    name: 'decided',
    folder: '/decided/',
    page: '/decided/',
    title: `${county}执法公示`,
    says: `${county}各乡镇公开的执法决定；撤回的留文号和理由。`,
    entries: decidedOn(register, asOf).map(({ town, entry }) => {
      const { number, kind, decided } = entry;
      const shown = entry.state === '公开' ? entry : undefined;
      const says = shown
        ? [shown.matter.name, `${shown.inNameOf}，${shown.name ?? shown.party}`, shown.result]
        : [sayWithdrawal(entry)];
      return {
        id: `${town.id}/${number}`,
        known: shownFrom(entry),
        title: `${shown ? kind : '已撤回'}：${number}`,
        link: full(decidedPath(register, asOf, Number(decided.slice(0, 4)))),
        content: says.map((text) => `<p>${inXml(text)}</p>`).join(''),
        kind: shown ? kind : '已撤回',
      };
    }),
  });
}

/** The library needs full addresses: a site that does not know its own gets a made-up host, removed again afterwards. */
function fullAddress({ url }: Context): (path: string) => string {
  return (path) => new URL(url(path), NOWHERE).href;
}

/** What one feed is about. */
interface Channel {
  /** Tells it from the county's other feeds, in ids. */
  readonly name: string;
  /** Where its files lie. */
  readonly folder: string;
  readonly page: string;
  readonly title: string;
  readonly says: string;
  readonly entries: readonly Entry[];
}

function printed(format: FeedFormat, context: Context, channel: Channel): string {
  const { register, asOf } = context;
  const { name, folder, page, title, says } = channel;
  const full = fullAddress(context);
  const { site } = register;
  const entries = [...channel.entries]
    .sort((a, b) => (a.known === b.known ? 0 : a.known < b.known ? 1 : -1))
    .slice(0, ENTRIES);
  const feed = new Feed(
    printableAll({
      id: webId(context, FEEDS[format].file, name),
      title,
      description: says,
      link: full(page),
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
      id: webId(context, 'feed', name, entry.id),
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
