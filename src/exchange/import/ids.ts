/** Ids proposed for records that have none yet. */
import { pinyin } from 'pinyin-pro';

/** Longer ids help nobody. */
const MOST_CHARACTERS = 10;

/** `乡村建设规划许可` → `xiangcun-jianshe-guihua-xuke`; with a number behind it where that is taken. */
export function proposedId(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const chars = [...(plain === '' ? name.replace(/[^\p{L}\p{N}]/gu, '') : plain)].slice(
    0,
    MOST_CHARACTERS,
  );
  const sounds = pinyin(chars.join(''), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  })
    .map((sound) => sound.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((sound) => sound !== '');
  // Two characters make a word more often than not.
  const words = Array.from({ length: Math.ceil(sounds.length / 2) }, (_, i) =>
    sounds.slice(2 * i, 2 * i + 2).join(''),
  );
  const id = words.join('-') || 'shixiang';
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
