/** The components prose may use, and what each must be told. Everything else in an MDX body is plain Markdown. */

/** The ten terms of a case that prose can show as a card and the calculator counts. */
export const DEADLINE_IDS = [
  'banan',
  'tingzheng-shenqing',
  'tingzheng-tongzhi',
  'songda',
  'jiaokuan',
  'jiachu',
  'fuyi',
  'susong',
  'shenqing-zhixing',
  'xianxing-dengji',
] as const;
export type DeadlineId = (typeof DEADLINE_IDS)[number];

/** One component: its attributes (true = must be there), whether it may enclose words, whether it is a card or a figure. */
export interface ProseComponent {
  readonly what: string;
  readonly attributes: Readonly<Record<string, boolean>>;
  readonly encloses: boolean;
  /** Stands in a paragraph of its own. */
  readonly alone: boolean;
}

/** By the name written in the text. */
export const PROSE_COMPONENTS = {
  Matter: { what: '事项链接', attributes: { id: true }, encloses: true, alone: false },
  Law: { what: '法条', attributes: { id: true, article: false }, encloses: false, alone: false },
  Town: { what: '乡镇链接', attributes: { id: true }, encloses: true, alone: false },
  Term: { what: '术语', attributes: { name: true }, encloses: true, alone: false },
  Deadline: { what: '期限卡片', attributes: { id: true }, encloses: false, alone: true },
  Procedure: { what: '流程图', attributes: { id: true }, encloses: false, alone: true },
  Document: { what: '文书链接', attributes: { id: true }, encloses: false, alone: false },
} as const satisfies Record<string, ProseComponent>;
export type ProseComponentName = keyof typeof PROSE_COMPONENTS;
