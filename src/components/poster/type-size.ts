/** How large a poster of so much text can be set and still stay one sheet of A3. */

/** Characters up to which a size fits; measured with Chromium on A3 less the margins, head and foot. */
const SIZES = [
  { upTo: 740, size: 'xxl' },
  { upTo: 1060, size: 'xl' },
  { upTo: 1660, size: 'l' },
  { upTo: 2030, size: 'm' },
  { upTo: 2500, size: 's' },
  { upTo: 3150, size: 'xs' },
] as const;

/** Class of poster.css for a list of these lines; every group heading takes the room of one short line. */
export function typeSize(lines: readonly string[], groups: number): string {
  const characters = lines.reduce((sum, line) => sum + line.length + 3, 0) + groups * 20;
  return SIZES.find(({ upTo }) => characters <= upTo)?.size ?? 'xxs';
}
