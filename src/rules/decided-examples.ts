/** Examples of the rules on published decisions: one penalty of a town of the small county. */
export const DECIDED = 'decided/shanqian/2026.yaml';

const PENALTY = {
  number: '石山罚决〔2026〕1号（虚构）',
  kind: '行政处罚',
  decided: '2026-05-12',
  published: '2026-05-18',
  state: '公开',
  matter: 'fenshao-jiegan',
  inNameOf: '山前镇人民政府',
  party: '自然人',
  result: '在自家地里烧秸秆，罚款 500 元',
} as const;

type Said = Readonly<Partial<Record<keyof typeof PENALTY | 'name' | 'note' | 'filed', string>>>;

/** Some decisions of a year; each says what differs from the usual one. */
export function decided(...all: readonly Said[]): string {
  return all
    .map((said) =>
      Object.entries({ ...PENALTY, ...said })
        .map(([key, value], i) => `${i === 0 ? '- ' : '  '}${key}: ${value}\n`)
        .join(''),
    )
    .join('');
}

/** What differs in a permit that the town gives out, in its own name. */
export const PERMIT = {
  number: '石林许〔2026〕1号（虚构）',
  kind: '行政许可',
  matter: 'caifa-xuke',
  result: '准予采伐（虚构）',
} as const;

/** The tombstone of one that was withdrawn. */
export function tombstone(since: string, on: string, number = PENALTY.number): string {
  return `- number: ${number}
  kind: 行政处罚
  decided: 2026-05-12
  published: 2026-05-18
  state: 已撤回
  withdrawn:
    how: 撤销
    since: ${since}
    on: ${on}
    reason: 行政复议决定撤销（虚构）
`;
}
