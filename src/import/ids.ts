/** Ids proposed for records that have none yet: the sounds of the words that tell the matter from others. */
import { pinyin } from 'pinyin-pro';

/** The longest ids in use are as long; what does not fit is left out word by word. */
const MOST_LETTERS = 38;
const MOST_WORDS = 5;

/** Words that stand in every other name, and that no id in use has. */
const SMALL = new Set(
  '的 地 得 在 对 和 或 或者 及 以及 与 其 等 上 中 内 外 时 为 由 向 把 将 被 并 而 于 从 到 者 后 前 应 应当 进行 行为 有关 相关 单位 个人 个人之间 之间 规定 按照 依照 按 未 未按照 不 不按 的行为 造成 情况 工作 组织 开展 擅自 需要 从事 做出 办理'.split(
    ' ',
  ),
);
/** Words of these lists that the dictionary of the language does not have. */
const WORDS =
  '大中专 宅基地 残疾人证 残疾人 许可证 合格证 社保卡 参保 核发 换领 补发 代履行 农用膜 业主委员会 村委会 承包地 户口 落户 低保 特困 征收 征用'.split(
    ' ',
  );
/** Names everybody shortens, and the ids in use do too. */
const SHORTENED: readonly (readonly [whole: RegExp, short: string])[] = [
  [/社会保障卡/g, '社保卡'],
  [/最低生活保障/g, '低保'],
  [/城乡居民基本养老保险/g, '居民养老'],
  [/城乡居民基本医疗保险/g, '居民医保'],
  [/农村集体经济组织/g, '农村集体'],
];
/** How a name says what is done: in an id, one word at its end. */
const ACTIONS: readonly (readonly [end: RegExp, action: string])[] = [
  [/(?:行为)?的?(?:行政)?处罚$/, '处罚'],
  [/许可证?的?(?:核发|审批|发放|办理|许可)?$/, '许可'],
  [
    /的?(?:行政)?(审批|审核|许可|批准|奖励|确认|检查|登记|备案|给付|裁决|征收|强制拆除|查询|申请|受理)$/,
    '$1',
  ],
];

/** Proposes ids one after another, each of them free. `taken` are those in use. */
export function idProposer(taken: Iterable<string>): (name: string) => string {
  const used = new Set(taken);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  // Where to go on counting, so that ten thousand names alike are not counted through each time.
  const last = new Map<string, number>();
  return (name) => {
    const plain = plainId(name, segmenter);
    let n = last.get(plain) ?? 1;
    while (used.has(n === 1 ? plain : `${plain}-${n}`)) n++;
    last.set(plain, n);
    const id = n === 1 ? plain : `${plain}-${n}`;
    used.add(id);
    return id;
  };
}

/** `乡村建设规划许可证核发` → `xiangcun-jianshe-guihua-xuke` */
function plainId(name: string, segmenter: Intl.Segmenter): string {
  const [object, action] = parted(bare(name));
  const words = [...wordsOf(object, segmenter), ...(action === '' ? [] : [action])];
  // Sounds are read in the whole text: 行 is hang in 银行, xing in 行政.
  const text = words.join('');
  const sounds = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  let at = 0;
  const said = words.map((word) => {
    const own = sounds.slice(at, at + [...word].length).join('');
    at += [...word].length;
    return own.toLowerCase().replace(/[^a-z0-9]/g, '');
  });
  return fitting(said.filter((word) => word !== '')).join('-') || 'shixiang';
}

/** Without brackets, unless the brackets are all there is. */
function bare(name: string): string {
  const whole = name.normalize('NFKC');
  const outside = whole.replace(/\([^)]*\)/g, '');
  const kept = /\p{L}/u.test(outside) ? outside : whole;
  return SHORTENED.reduce((text, [long, short]) => text.replace(long, short), kept);
}

function parted(name: string): [object: string, action: string] {
  for (const [end, action] of ACTIONS) {
    const found = end.exec(name);
    if (found && found.index > 0)
      return [name.slice(0, found.index), action.replace('$1', found[1] ?? '')];
  }
  return [name, ''];
}

/** The words of a text that carry meaning; single characters join the word they stand at. */
function wordsOf(text: string, segmenter: Intl.Segmenter): string[] {
  const known = new RegExp(`(${WORDS.join('|')})`);
  const found: string[] = [];
  let joins = false;
  for (const part of text.split(known))
    for (const { segment } of WORDS.includes(part)
      ? [{ segment: part }]
      : segmenter.segment(part)) {
      const word = segment.replace(/[^\p{L}\p{N}]/gu, '');
      if (word === '' || SMALL.has(word)) {
        joins = false;
        continue;
      }
      const before = found.at(-1) ?? '';
      const single = [...word].length === 1;
      if (joins && single && [...before].length < 4 && !WORDS.includes(before))
        found[found.length - 1] = before + word;
      // 开立/验资: a single character that found no word before it waits for the next one.
      else if (joins && [...before].length === 1) found[found.length - 1] = before + word;
      else found.push(word);
      joins = true;
    }
  return found;
}

/** The first words and always the last, which says what is done. */
function fitting(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const kept: string[] = [];
  let letters = last.length;
  for (const word of words.slice(0, -1)) {
    if (kept.length + 1 >= MOST_WORDS || letters + 1 + word.length > MOST_LETTERS) break;
    kept.push(word);
    letters += 1 + word.length;
  }
  return [...kept, last.slice(0, MOST_LETTERS)];
}
