/** The door of the exchange room: other people's formats, out and back in. */

export { changesJson } from './changes.ts';
export { changesIcs } from './changes-ics.ts';
export { dcatJson } from './dcat.ts';
export { docxOf } from './docx.ts';
export { faqJson } from './faq.ts';
export { FEEDS, type FeedFormat, feedText } from './feeds.ts';
export {
  type Context,
  departmentJson,
  envelope,
  indexJson,
  lawJson,
  matterDetailJson,
  matterJson,
  townDetailJson,
  townJson,
} from './json.ts';
export { type HealthReport, healthReport } from './report.ts';
export { type Block, reportBlocks } from './report-blocks.ts';
export { toHtml, toMarkdown } from './report-print.ts';
export { cardPng, iconPng, type SealName } from './seal-picture.ts';
export { statsJson } from './stats.ts';
export { type TownHandlers, townHandlers } from './town-handlers.ts';
