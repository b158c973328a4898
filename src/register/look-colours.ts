/** Whether words can be read in a county's own colours: WCAG 2.2, 1.4.3 wants 4.5:1, by day and in the dark. */

/** What our sheets have where a county says nothing: by day, in the dark. A test holds it against styles/tokens.css. */
export const OUR_COLOURS: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  '--paper': ['#fbf9f4', '#15181b'],
  '--sheet': ['#ffffff', '#1d2125'],
  '--wash': ['#f3efe6', '#23282d'],
  '--ink': ['#1b2125', '#e9e6df'],
  '--ink-2': ['#4c555c', '#b4b5b1'],
  '--link': ['#17507a', '#8cc4ee'],
  '--quan': ['#a8321f', '#f0937f'],
  '--ze': ['#23507c', '#93bfe8'],
  '--fu': ['#2a6847', '#86c9a2'],
};
const GROUNDS = ['--paper', '--sheet', '--wash'];
const LEAST = 4.5;

/** How a page may be seen: what the device prefers, and what its reader chose. */
const VIEWS = [
  { device: 'light', chosen: undefined, says: '白天' },
  { device: 'dark', chosen: undefined, says: '夜里' },
  { device: 'light', chosen: 'dark', says: '读者选了夜间时' },
  { device: 'dark', chosen: 'light', says: '读者选了白天时' },
] as const;
type View = (typeof VIEWS)[number];

interface Declared {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
  /** Conditions and selectors around it, outermost first. */
  readonly inside: readonly string[];
}

/** What is hard to read, once for each colour that was written; `text` is a style sheet without remarks. */
export function colourFaults(text: string): [message: string, hint: string, offset: number][] {
  const declared = declaredIn(text).filter(({ name }) => name in OUR_COLOURS);
  const told = new Set<Declared>();
  return VIEWS.flatMap((view) => {
    const own = new Map(declared.filter((one) => applies(one, view)).map((one) => [one.name, one]));
    const colourOf = (name: string) => shown(own.get(name)?.value, name, view);
    const say = (one: Declared, message: string, hint: string) => {
      if (told.has(one)) return [];
      told.add(one);
      return [[message, hint, one.offset] as [string, string, number]];
    };
    const strange = [...own.values()]
      .filter(({ name }) => luminance(colourOf(name)) === undefined)
      .flatMap((one) =>
        say(one, `颜色“${one.value}”没有认出来`, '请写成 #17507a 这样，才看得出字和底分不分得清'),
      );
    const pairs = Object.keys(OUR_COLOURS)
      .filter((name) => !GROUNDS.includes(name))
      .flatMap((name) => GROUNDS.map((ground) => [name, ground] as const));
    const faint = pairs.flatMap(([name, ground]) => {
      const one = own.get(name) ?? own.get(ground);
      const ratio = contrast(colourOf(name), colourOf(ground));
      if (!one || ratio === undefined || ratio >= LEAST) return [];
      return say(
        one,
        `${view.says}字看不清：${name}（${colourOf(name)}）在 ${ground}（${colourOf(ground)}）上，对比度 ${(Math.floor(ratio * 10) / 10).toFixed(1)}`,
        `至少 ${LEAST}：底浅的字要深，底深的字要浅；白天、夜里都要写`,
      );
    });
    return [...strange, ...faint];
  });
}

/** Custom properties with the blocks they stand in. */
function declaredIn(text: string): Declared[] {
  const found: Declared[] = [];
  const inside: string[] = [];
  for (const { 0: part, index } of text.matchAll(/[^{};]*[{};]|[^{};]+$/g)) {
    const words = part.replace(/[{};]$/, '').trim();
    const [, name = '', value = ''] = /^(--[\w-]+)\s*:\s*(.+)$/s.exec(words) ?? [];
    if (name && !part.endsWith('{'))
      found.push({ name, value, offset: index + part.indexOf('--'), inside: [...inside] });
    if (part.endsWith('{')) inside.push(words);
    else if (part.endsWith('}')) inside.pop();
  }
  return found;
}

/** Whether it is a colour of the whole page in this view; what a part of a page has for itself is not judged. */
function applies({ inside }: Declared, { device, chosen }: View): boolean {
  return inside.every((words) => {
    if (words.startsWith('@')) {
      const [, wanted = device] = /prefers-color-scheme\s*:\s*(dark|light)/.exec(words) ?? [];
      return !/\bprint\b/.test(words) && wanted === device;
    }
    return words.split(/,(?![^(]*\))/).some((selector) => {
      const [, no, theme] =
        /^(?::root|html)(?:(:not\()?\[data-theme=["']?(dark|light)["']?\]\)?)?$/.exec(
          selector.trim(),
        ) ?? ['', '', 'none'];
      return theme === undefined || (theme !== 'none' && (theme === chosen) === !no);
    });
  });
}

/** The colour as this view shows it. */
function shown(value: string | undefined, name: string, { device, chosen }: View): string {
  const dark = (chosen ?? device) === 'dark';
  if (value === undefined) return OUR_COLOURS[name]?.[dark ? 1 : 0] ?? '';
  const both = /^light-dark\((.+?),\s*(#.+|rgba?\(.+\))\)$/.exec(value);
  return (both ? (dark ? both[2] : both[1]) : value)?.trim() ?? '';
}

function contrast(one: string, other: string): number | undefined {
  const [a, b] = [luminance(one), luminance(other)];
  if (a === undefined || b === undefined) return undefined;
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG defines it; undefined where the colour is written in another way. */
function luminance(colour: string): number | undefined {
  const [, hex] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour) ?? [];
  const digits = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const numbers =
    digits?.match(/../g)?.map((two) => Number.parseInt(two, 16)) ??
    /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(colour)?.slice(1).map(Number);
  if (!numbers) return undefined;
  const [red = 0, green = 0, blue = 0] = numbers.map((number) => {
    const share = number / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
