/** The power type of a row, however it is decorated. */
import { DUTY_TYPES, type List, POWER_TYPES } from '../schema/index.ts';
import { halfWidth, ticked, unwrapped } from './words.ts';

/** Numbers a provincial service platform uses instead of words. */
const NUMBERED: Readonly<Record<string, string>> = {
  '1': '行政许可',
  '5': '行政给付',
  '7': '行政确认',
  '8': '行政奖励',
  '9': '行政裁决',
  '10': '其他行政权力',
  '20': '公共服务',
};

/** Words lists use for a type; the official one is always among them. */
const SAID: readonly (readonly [type: string, words: readonly string[]])[] = [
  ...POWER_TYPES.map(
    (type) =>
      [
        type,
        type === '其他行政权力'
          ? [type, '其他权力', '其它行政权力', '其他职权', '其他类', '其他']
          : [type, type.replace('行政', '')],
      ] as const,
  ),
  ['行政许可', ['行政审批', '审批']],
  ...DUTY_TYPES.map((type) => [type, [type, type.replace('乡镇', '')]] as const),
  ['公共服务', ['公共服务', '服务事项']],
  // The three parts of 履职事项清单, in one table.
  ['基本', ['基本', '基本履职']],
  ['配合', ['配合履职']],
  ['收回', ['收回', '上级收回', '上级部门收回']],
];

/** The type a cell names: 行政许可(国办), ■行政处罚 □行政许可, 处罚. Undefined where it names none, or several. */
export function readType(cell: string): string | undefined {
  const chosen = ticked(unwrapped(halfWidth(cell)));
  const one =
    chosen.length === 1
      ? (chosen[0] ?? '').replace(/[（(【[][^）)】\]]*[)）】\]]/g, '').replace(/\s/g, '')
      : '';
  if (one === '') return undefined;
  if (NUMBERED[one]) return NUMBERED[one];
  const types = (fits: (word: string) => boolean) => [
    ...new Set(SAID.filter(([, words]) => words.some(fits)).map(([type]) => type)),
  ];
  const exact = types((word) => word === one);
  const found = exact.length > 0 ? exact : types((word) => word.length >= 4 && one.includes(word));
  return found.length === 1 ? found[0] : undefined;
}

/** The list a type belongs to. */
export function listOfType(type: string): List {
  if ((DUTY_TYPES as readonly string[]).includes(type)) return '责任清单';
  return type === '公共服务' ? '公共服务清单' : '权力清单';
}
