/** Names of statutes: people write them with and without brackets, the country's name and the year of the version. */

const COUNTRY = '中华人民共和国';
/** （2018年修正）, (2021修订), 〔2016 年版〕: which version is meant is said by days, not by the title. */
const YEAR =
  /[（(〔[]\s*(?:19|20)\d{2}\s*年?\s*(?:第[一二三四五六七八九十]+次)?(?:修正|修订|修改|公布|施行)?(?:版|本|文本)?\s*[）)〕\]]$/;
/** 行政处罚法_2021修订, as downloaded files are called. */
const SUFFIX = /[_＿-](?:19|20)\d{2}(?:年|\d{4}|-\d{2}-\d{2})?(?:修正|修订|修改|版)?$/;

/**
 * The same for all ways of writing one title: 《中华人民共和国行政处罚法（2021修订）》 and 行政处罚法 are one statute.
 * 条例 and 条例（试行） stay two.
 */
export function titleKey(written: string): string {
  let title = written;
  // Most titles of an index of thousands are plain words.
  if (/[\s《〈<〔[(（_＿-]/.test(title)) {
    title = title.replace(/\s+/g, '');
    title = /^《(.*)》$/.exec(title)?.[1] ?? title;
    title = title
      .replace(YEAR, '')
      .replace(SUFFIX, '')
      .replaceAll('(', '（')
      .replaceAll(')', '）')
      .replace(/[〈<]/g, '《')
      .replace(/[〉>]/g, '》');
  }
  return title.startsWith(COUNTRY) && title.length > COUNTRY.length + 1
    ? title.slice(COUNTRY.length)
    : title;
}
