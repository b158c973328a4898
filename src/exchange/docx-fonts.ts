/** The faces of official papers (GB/T 9704): a device that lacks one is told which stands in for it. */

/** 三号 for the text, 二号 for the title, in half points; 小四 for what stands in a cell. */
export const BODY = 32;
export const TITLE = 44;
export const SMALL = 24;

const LATIN = { ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
export const TEXT_FACE = { ...LATIN, eastAsia: '仿宋' };
export const HEADING_FACE = { ...LATIN, eastAsia: '黑体' };
export const TITLE_FACE = { ...LATIN, eastAsia: '方正小标宋简体' };

/** Face, and the others that may take its place, the nearest first. */
const STAND_INS = [
  ['仿宋', '仿宋_GB2312,FangSong,华文仿宋,STFangsong,方正仿宋_GBK', 'modern'],
  ['黑体', 'SimHei,华文黑体,STHeiti,方正黑体_GBK,思源黑体,Noto Sans CJK SC', 'modern'],
  [
    '方正小标宋简体',
    '方正小标宋_GBK,小标宋,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC',
    'roman',
  ],
] as const;

/** `word/fontTable.xml`. */
export const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${STAND_INS.map(
  ([face, others, family]) =>
    `<w:font w:name="${face}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
).join('')}</w:fonts>`;
