/** What the search found, as a desk takes it: one line a body it may go to. */

/** The parts of a hit that a desk needs; the search's own hits have them. */
export type DeskHit = MatterHit | QuestionHit | NamedHit | ElsewhereHit | NowhereHit;

interface MatterHit {
  readonly kind: '事项';
  readonly id: string;
}

interface QuestionHit {
  readonly kind: '问答';
  readonly name: string;
  readonly path: string;
}

export interface NamedHit {
  readonly kind: '部门' | '村社区' | '执法人员' | '乡镇';
  readonly name: string;
  readonly path: string;
  readonly says?: readonly { readonly text: string; readonly phone?: string }[];
}

export interface ElsewhereHit {
  readonly kind: '不归乡镇';
  readonly name: string;
  readonly body: string;
  readonly phone?: string;
  readonly says: string;
}

/** Nothing that was found fits. */
export interface NowhereHit {
  readonly kind: '不在清单';
  readonly near: readonly string[];
}

/** A hit of the search; forms to fill in are nobody one can send a caller to. */
interface FoundHit {
  readonly kind: Exclude<DeskHit['kind'], '不在清单'> | '文书';
  readonly name: string;
  readonly id?: string;
  readonly matters?: readonly string[];
}

type Useful<T> = Exclude<T, { readonly kind: '文书' }>;

/** Of what is only near, so many. */
const NEAR = 3;

/**
 * In order. A question whose matter was found, too, is a call about that matter, and stands for it; where nothing fits,
 * that comes first.
 */
export function deskHits<T extends FoundHit>(
  hits: readonly T[],
  match: 'sure' | 'near' | 'none',
): readonly (Useful<T> | NowhereHit)[] {
  const found = new Map(hits.flatMap((hit) => (hit.id === undefined ? [] : [[hit.id, hit]])));
  const meant = hits.flatMap((hit) => {
    if (hit.kind === '文书') return [];
    const about = hit.kind === '问答' && hit.matters?.find((id) => found.has(id));
    return [(about && found.get(about)) || hit] as Useful<T>[];
  });
  const useful = [...new Set(meant)];
  if (match !== 'none' || useful[0]?.kind === '不归乡镇') return useful;
  const near = useful.slice(0, NEAR);
  return [{ kind: '不在清单', near: near.map(({ name }) => name) }, ...near];
}
