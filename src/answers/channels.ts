/** 从哪里办: the ways a guide opens. One that claims 网上 or 手机 without an address opens nothing. */
import type { Channel, Guide, Site } from '../schema/index.ts';

/** One way, with its address where it is one. */
export interface Way {
  readonly channel: Channel;
  readonly address?: string;
}

/** What is claimed and can be followed. */
export function waysIn(guide: Guide, site: Site): readonly Way[] {
  return (guide.channels ?? []).flatMap((channel): Way[] => {
    const key = ADDRESSED[channel];
    if (key === undefined) return [{ channel }];
    const address = guide[key] ?? site.services?.[key];
    return address === undefined ? [] : [{ channel, address }];
  });
}

/** What is claimed and leads nowhere. */
export function deadWays(guide: Guide, site: Site): readonly Channel[] {
  const open = waysIn(guide, site).map(({ channel }) => channel);
  return (guide.channels ?? []).filter((channel) => !open.includes(channel));
}

/** The guide as it is published: without claims that lead nowhere, the county's addresses among its own. */
export function openGuide(guide: Guide, site: Site): Guide {
  const { channels, ...rest } = guide;
  const ways = waysIn(guide, site);
  const found = ways.flatMap(({ channel, address }) => {
    const key = ADDRESSED[channel];
    return key && address ? [[key, address] as const] : [];
  });
  const open = ways.map(({ channel }) => channel);
  return { ...rest, ...(open.length > 0 ? { channels: open } : {}), ...Object.fromEntries(found) };
}

/** Where the address of a channel stands, in a guide and for the whole county. */
const ADDRESSED: Partial<Record<Channel, 'online' | 'mobile'>> = { 网上: 'online', 手机: 'mobile' };
