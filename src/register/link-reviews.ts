/** Links the quarterly reports to their towns. The file name says the quarter, the folder the town. */
import type { Review } from '../schema/index.ts';
import type { Linking } from './linking.ts';
import type { TownReview } from './model.ts';
import type { RecordFile } from './read.ts';

const QUARTER = /^(\d{4})-q([1-4])$/;

/** All reports, oldest quarter first, towns in the order of their ids. */
export function linkReviews(linking: Linking): TownReview[] {
  const { filesOf, references, origins, towns } = linking;
  const reviews = filesOf('review').flatMap((file): TownReview[] => {
    const [townId = '', period = ''] = file.names;
    const [, year, quarter] = QUARTER.exec(period) ?? [];
    if (!year || !quarter)
      references.report(
        { file, path: [] },
        'file',
        `文件名 ${period} 不是季度`,
        '请写成 年-q季度，例如 2026-q3.yaml',
      );
    const town = references.find(towns, townId, { file, path: [] });
    if (!town || !year || !quarter) return [];
    const record = file.value as Review;
    reportSums(linking, file, record);
    const page: TownReview = {
      ...record,
      town,
      period,
      year: Number(year),
      quarter: Number(quarter),
    };
    origins.set(page, { file, path: [] });
    return [page];
  });
  return reviews.sort((a, b) => compare(a.period, b.period) || compare(a.town.id, b.town.id));
}

/** Outcomes cannot outnumber the objections, nor passed files the reviewed ones. */
function reportSums({ references }: Linking, file: RecordFile, record: Review): void {
  for (const key of ['reconsideration', 'litigation'] as const) {
    const { count, upheld, changed, revoked } = record[key];
    const sum = upheld + changed + revoked;
    if (sum > count)
      references.report(
        { file, path: [key, 'count'] },
        'shape',
        `维持、变更、撤销加起来 ${sum} 件，多于件数 ${count}`,
        '还没有结果的可以让合计少于件数，不能多',
      );
  }
  const {
    count = 0,
    charges = 0,
    fines = 0,
    inspections = 0,
    seizures = 0,
  } = record.complaints ?? {};
  const named = charges + fines + inspections + seizures;
  if (named > count)
    references.report(
      { file, path: ['complaints', 'count'] },
      'shape',
      `乱收费、乱罚款、乱检查、乱查封加起来 ${named} 件，多于件数 ${count}`,
      '一件投诉算一类；说别的事的只算在件数里',
    );
  const { reviewed = 0, passed = 0 } = record.fileReview ?? {};
  if (passed > reviewed)
    references.report(
      { file, path: ['fileReview', 'passed'] },
      'shape',
      `合格 ${passed} 卷，多于抽查的 ${reviewed} 卷`,
      '请核对两个数',
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
