/** Names that are not the same and may mean the same: surely where only small words differ, else for a person to say. */
import type { Matter } from '../../register/index.ts';
import type { List } from '../../schema/index.ts';
import { matcher } from '../match.ts';
import { nameKey } from '../words.ts';

export type Like =
  | { readonly how: 'sure'; readonly matter: Matter }
  | { readonly how: 'near'; readonly matter: Matter; readonly likeness: number };

/** Words that lists put in or leave out: 对…行为的行政处罚. */
const SMALL = /^对+|的|行为|进行|行政(?=处罚|许可|检查|强制)|等$/g;

/** For each list what a name is like in it. */
export function likenesses(
  matters: readonly Matter[],
): (list: List) => (name: string) => Like | undefined {
  const made = new Map<List, (name: string) => Like | undefined>();
  return (list) => {
    const known = made.get(list);
    if (known) return known;
    const own = matters.filter((matter) => matter.list === list);
    const close = new Map<string, Matter | undefined>();
    for (const matter of own) {
      const key = closeKey(matter.name);
      close.set(key, close.has(key) ? undefined : matter);
    }
    const near = matcher(own);
    const like = (name: string): Like | undefined => {
      const sure = close.get(closeKey(name));
      if (sure) return { how: 'sure', matter: sure };
      const found = near([name], '');
      return found.how === 'near' ? found : undefined;
    };
    made.set(list, like);
    return like;
  };
}

function closeKey(name: string): string {
  return nameKey(name).replace(SMALL, '');
}
