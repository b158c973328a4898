/** `offline.json`: what there is to download, written by scripts/building/offline.ts and read by the browser. */

/** Address below the site's root, bytes, first half of the SHA-256 of the bytes. */
export type OfflineFile = readonly [path: string, bytes: number, hash: string];

export interface OfflineGroup {
  readonly id: string;
  /** Bytes on the device. */
  readonly bytes: number;
  /** Bytes on the way there, where the server compresses. */
  readonly sent: number;
  readonly files: readonly OfflineFile[];
}

/** One state of the whole site. */
export interface OfflineVersion {
  /** Changes with any byte of any file. */
  readonly version: string;
  /** The day of the latest dated fact on its pages. */
  readonly day: string;
  /** The last day for which they are known to hold; absent where no later change is known. */
  readonly through?: string;
}

export interface OfflineList extends OfflineVersion {
  /** What everybody gets. */
  readonly groups: readonly OfflineGroup[];
  /** What belongs to one township; `id` is the town's. */
  readonly towns: readonly OfflineGroup[];
}

/** What a device that chose this town downloads; no town, nothing of any. */
export function groupsFor(list: OfflineList, town: string): readonly OfflineGroup[] {
  return [...list.groups, ...list.towns.filter(({ id }) => id === town)];
}

/** Bytes on the device and on the way. */
export function sizeOf(groups: readonly OfflineGroup[]): { bytes: number; sent: number } {
  return {
    bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
    sent: groups.reduce((sum, { sent }) => sum + sent, 0),
  };
}

/** The same groups with only what has to be fetched by whoever keeps these files. */
export function changedOf(
  groups: readonly OfflineGroup[],
  kept: readonly OfflineFile[],
): readonly OfflineGroup[] {
  const hashes = new Map(kept.map(([path, , hash]) => [path, hash]));
  return groups.map((group) => {
    const files = group.files.filter(([path, , hash]) => hashes.get(path) !== hash);
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    return { ...group, files, bytes, sent: Math.ceil((group.sent * bytes) / (group.bytes || 1)) };
  });
}

/** 3.4 MB；640 KB. */
export function sayBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
