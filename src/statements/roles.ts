/** Which bodies a clause names, and in which part: who handles it, in whose name, who is sued, where one objects. */
import { BODY, type Bodies } from './bodies.ts';

/** In which part a body is named. */
export type Part = '办理' | '名义' | '被告' | '复议' | '起诉';

export interface Named {
  readonly part: Part;
  readonly name: string;
  /** The text says that it is not this body. */
  readonly denied: boolean;
  /** Where the words stand that say so, in the clause. */
  readonly from: number;
  readonly to: number;
}

interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Words a body stands behind. */
const BEFORE =
  '由|向|归|属于|找|去|到|联系|咨询|是|为|：|以|给|请|在|告|盖|起诉|诉|被申请人|被告|机关|部门|单位|主体';
const UNKNOWN = new RegExp(`(?<=^|${BEFORE}|（|\\()(${BODY})`, 'g');
/** What is no part of a name. */
const LEADING =
  /^.*(?:由|向|内|归|起诉|状告|打|致电)|^(?:由|向|归|找|去|到|在|以|是|为|本|应当|应该|可以|依法|直接|统一|您|你|请|要|先|具体|目前|现在)+/;
/** No body in particular. */
const ANY =
  /^(?:县级|乡镇|有关|相关|上级|主管|各|该|其他|人民|有?管辖|上述|行政|执法|办理|承办|负责|作出|原|哪个|什么)|^(?:政府|法院|部门|单位|机关|窗口|乡|镇|街道|公司|学校|站|中心)$/;
const PAST = /以前|之前|原来|原先|过去|曾|此前|原由/;
const NOT_BEFORE =
  /(?:不|并非|无需|不用|不必|别)(?:再|应|应当|能|会|需要?|要|用|必)?(?:归|由|是|属于|找|去|到|向|以|起诉|状告|告)*$/;
const NOT_AFTER = /^(?:没有|没|无|并无)权|^(?:不管|管不了|不负责|不能|不再|不受理|不办|不得)/;
const SINCE = /^(?:自|从)?\d{4}[年-]\d{1,2}[月-]\d{1,2}日?(?:起|开始|以来)?/;
const ACTS =
  /^(?:取得|享有|具有|[来就都也可会]|有权|依法|直接|统一|牵头|具体|目前|现在|已经|负责|受理|办理|查处|处罚|管|承办|承接|行使|执法|作出|实施|决定|处理|组织|开展|调解|审核|登记|审批|发放|在办|在管|主管|主责)/;

/** `way`: the way to object that was spoken of last; 向县政府申请 alone goes that way. */
export function namedIn(
  clause: string,
  bodies: Bodies,
  way: '复议' | '起诉' | undefined,
): readonly Named[] {
  if (PAST.test(clause)) return [];
  const found = mentionsIn(clause, bodies).flatMap((mention): Named[] => {
    const before = clause.slice(0, mention.start);
    const after = clause.slice(mention.end);
    const part = partOf(clause, before, mention.name, after, way);
    if (!part) return [];
    const lead = new RegExp(`(?:${BEFORE})+$`).exec(before)?.[0].replace('：', '') ?? '';
    const not = NOT_BEFORE.exec(before)?.[0] ?? '';
    const denied = not !== '' || NOT_AFTER.test(after);
    const tail = /^(?:的名义|的?公?章|为被告|[^，。；：（《]{0,8})/.exec(after)?.[0] ?? '';
    return [
      {
        part,
        name: mention.name,
        denied,
        from: mention.start - Math.max(lead.length, not.length),
        to: mention.end + tail.length,
      },
    ];
  });
  // 由镇政府和县城管局: who is named behind the first only joins in.
  return found.filter((one, i) => found.findIndex(({ part }) => part === one.part) === i);
}

function mentionsIn(clause: string, bodies: Bodies): readonly Mention[] {
  const known = bodies.namedIn(clause);
  const unknown = [...clause.matchAll(UNKNOWN)].flatMap(({ 1: words = '', index }): Mention[] => {
    const name = words.replace(LEADING, '');
    const start = index + words.length - name.length;
    return ANY.test(name) || name.length < 2 ? [] : [{ name, start, end: index + words.length }];
  });
  const free = unknown.filter(
    ({ start, end }) => !known.some((one) => one.start < end && start < one.end),
  );
  return [...known, ...free].sort((a, b) => a.start - b.start);
}

function partOf(
  clause: string,
  before: string,
  name: string,
  after: string,
  way: '复议' | '起诉' | undefined,
): Part | undefined {
  if (/(?:被告|被申请人)(?:人|单位|应当|应该|都|就|就是|要写|写|列)?(?:是|为|：)?$/.test(before))
    return '被告';
  if (/以$/.test(before) && /^作?为(?:被告|被申请人)/.test(after)) return '被告';
  if (/^(?:的)?名义/.test(after) || /名义(?:上)?(?:是|为|：)$/.test(before)) return '名义';
  if (/盖(?:的?是)?$/.test(before) && /^的?(?:公|印)?(?:章|印)/.test(after)) return '名义';
  const led = new RegExp(`(?:${BEFORE})$`).test(before);
  if (/法院/.test(name)) return led || before === '' ? '起诉' : undefined;
  // 起诉临河镇政府: who is sued, not where.
  if (/(?:起诉|状告|告)$/.test(before)) return '被告';
  if (/复议/.test(clause)) return led ? '复议' : undefined;
  if (/起诉|诉讼|打官司/.test(clause)) return undefined;
  if (way && /向$/.test(before) && /^(?:申请|提出|提起|递交)/.test(after)) return way;
  if (/(?:^|，)$/.test(before) || !led)
    return ACTS.test(after.replace(SINCE, '')) ? '办理' : undefined;
  // 向县纪委反映: who watches handles nothing.
  const watches = /^(?:反映|举报|投诉|信访|控告|监督|求助)/.test(after) && /向$/.test(before);
  return watches || /在$/.test(before) ? undefined : '办理';
}
