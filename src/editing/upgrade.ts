/** Content brought from the way of writing of one version to that of the newest, step by step. */
import { parse } from 'yaml';
import { CONTENT_VERSIONS, type ContentVersion } from '../schema/index.ts';
import type { Refusal, Revision } from './revision.ts';
import type { TextFile } from './template.ts';
import { contentOf, textWith } from './whole-file.ts';

/** What a version changed in how content is written. */
interface Step {
  /** For the clerk, one sentence each. */
  readonly says: readonly string[];
  /** New texts of the files that change. Texts, not records: the schema of today no longer reads the old ones. */
  change(files: readonly TextFile[]): ReadonlyMap<string, string>;
}

/** One for each version; what only adds fields needs no change. */
const STEPS: Readonly<Record<ContentVersion, Step>> = {
  '1.0.0-rc.1': { says: ['site.yaml 写上内容的版本'], change: () => new Map() },
};

const SITE = 'site.yaml';

/** All files of a content folder in, those that change out. */
export function upgrade(files: readonly TextFile[]): Revision | Refusal {
  const site = files.find(({ path }) => path === SITE);
  if (!site) return { refusal: `没有 ${SITE}，这里不是一个县的内容文件夹` };
  const before = versionOf(site.text);
  const at = before === undefined ? -1 : (CONTENT_VERSIONS as readonly string[]).indexOf(before);
  if (before !== undefined && at < 0)
    return {
      refusal: `内容是照 ${before} 写的，这个引擎只认识 ${CONTENT_VERSIONS.join('、')}：先换成新的引擎，再运行 npm run upgrade`,
    };
  const changed = new Map<string, string>();
  const says: string[] = [];
  const now = () => files.map(({ path, text }) => ({ path, text: changed.get(path) ?? text }));
  for (const version of CONTENT_VERSIONS.slice(at + 1)) {
    const step = STEPS[version];
    for (const [path, text] of step.change(now())) changed.set(path, text);
    const marked = withVersion(changed.get(SITE) ?? site.text, version);
    if (marked === undefined) return { refusal: `${SITE} 读不通，改不了：先运行 npm run check` };
    changed.set(SITE, marked);
    says.push(...step.says.map((sentence) => `${version}：${sentence}`));
  }
  return { changed, says: says.length > 0 ? says : ['内容已经是最新的写法，没有要改的。'] };
}

function versionOf(text: string): string | undefined {
  try {
    const written: unknown = parse(text)?.engine;
    return written === undefined ? undefined : String(written);
  } catch {
    return undefined;
  }
}

function withVersion(text: string, version: ContentVersion): string | undefined {
  const site = contentOf(SITE, text)?.value;
  if (typeof site !== 'object' || site === null) return undefined;
  return textWith(SITE, text, { value: { ...site, engine: version } });
}
