/** A call becomes a card: whom to send it to, what to ask next, and a paragraph to paste. Pure; runs in the browser. */
import type { Day } from '../../schema/index.ts';
import { answerIn, townOf } from './answers.ts';
import type { Desk } from './data.ts';
import type { DeskHit, NamedHit } from './hits.ts';
import { matterCard } from './matter-card.ts';
import { sayElsewhere, sayNamed, sayNowhere, sayQuestion } from './paragraph.ts';
import { withoutTown } from './without-town.ts';

/** A body on a card, the one to send it to first. */
export interface CardBody {
  readonly role: '接单' | '主责' | '配合' | '';
  readonly name: string;
  readonly office?: string;
  readonly phone?: string;
  readonly does?: string;
  /** How fast it must come when called. */
  readonly onCall?: string;
}

export type CardKind =
  | '派单'
  | '先问乡镇'
  | '不适用'
  | '不归乡镇'
  | '不在清单'
  | '村镇和人'
  | '问答';

export interface DeskCard {
  readonly kind: CardKind;
  readonly title: string;
  /** Page that says more, below the site's root. */
  readonly path?: string;
  readonly bodies: readonly CardBody[];
  readonly facts: readonly (readonly [name: string, says: string])[];
  /** What to ask the caller next. */
  readonly asks: readonly string[];
  /** What has just changed or is about to. */
  readonly warns: readonly string[];
  readonly paragraph: string;
}

export interface Call {
  readonly day: Day;
  /** What the caller said. */
  readonly words: string;
  /** Where, as far as it is known. */
  readonly town?: string | undefined;
}

export function deskCard(desk: Desk, hit: DeskHit, call: Call): DeskCard | undefined {
  const asked = call.town === undefined ? undefined : townOf(desk, call.town);
  switch (hit.kind) {
    case '事项': {
      if (!asked) return withoutTown(desk, hit.id, call);
      const told = answerIn(desk, asked, hit.id, call.day);
      return told && matterCard(desk, hit.id, told, call);
    }
    case '问答':
      return {
        ...empty('问答', hit.name),
        path: hit.path,
        paragraph: sayQuestion(desk.county, hit.name, call),
      };
    case '不归乡镇': {
      const { name, body, phone, says } = hit;
      return {
        ...empty('不归乡镇', name),
        bodies: [{ role: '接单', name: body, ...(phone ? { phone } : {}) }],
        facts: [['怎么说', says]],
        paragraph: sayElsewhere(desk.county, hit, call),
      };
    }
    case '不在清单':
      return {
        ...empty('不在清单', '清单里没有正好对上的'),
        paragraph: sayNowhere(desk.county, hit.near, call),
      };
    default:
      return namedCard(desk, hit, call);
  }
}

/** A village, a town, an officer, a department: who it is, and who takes the call for it. */
function namedCard(desk: Desk, hit: NamedHit, call: Call): DeskCard {
  const [, id] = /^\/towns\/([^/]+)\//.exec(hit.path) ?? [];
  const town = id === undefined ? undefined : townOf(desk, id);
  const [line] = hit.says ?? [];
  const body = town?.duty ?? { name: hit.name, phone: line?.phone };
  const { name, phone } = body;
  return {
    ...empty('村镇和人', hit.name),
    path: hit.path,
    bodies:
      hit.kind === '部门' || town ? [{ role: '接单', name, ...(phone ? { phone } : {}) }] : [],
    facts: (hit.says ?? []).map(
      ({ text, phone: number }) => [hit.kind, `${text}${number ? ` ${number}` : ''}`] as const,
    ),
    asks: hit.kind === '村社区' || hit.kind === '乡镇' ? ['什么事？'] : [],
    paragraph: sayNamed(hit, name, call),
  };
}

function empty(kind: CardKind, title: string): DeskCard {
  return { kind, title, bodies: [], facts: [], asks: [], warns: [], paragraph: '' };
}
