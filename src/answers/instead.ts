/** What applies in a town that the law of a matter does not reach. */
import type { Register } from '../register/index.ts';
import { applies } from './applies.ts';
import { beforeItsBasis } from './basis.ts';
import type { Answer } from './handles.ts';
import { reachOn } from './reach.ts';
import { sayWithdrawn } from './say.ts';
import { sayDay } from './say-day.ts';

/** A sentence; undefined where the law reaches the town, or an entry of another mode than 法定 brings it there. */
export function insteadOf(register: Register, answer: Answer): string | undefined {
  const { matter, asOf, mergedInto } = answer;
  const lawless = withoutLaw(answer);
  if (lawless !== undefined) return lawless;
  const town = mergedInto ?? answer.town;
  const reach = reachOn(register, town, matter, asOf);
  if (reach.kind !== '不适用') return undefined;
  if (reach.because === '对象')
    return answer.claim
      ? undefined
      : `条文没有把“${matter.name}”交给${town.kind === '街道' ? '街道办事处' : town.name}这样的机关，在${town.name}不适用；有事先问${register.site.contacts.hotline}热线或者${matter.department.name}。`;
  const here = town.area === '城市' ? '城市' : '农村';
  const other = matter.related.filter(
    (related) => related.area !== '城乡' && related.area !== matter.area && applies(related, town),
  );
  const { law } = reach;
  const why = `${law ? `《${law.short}》${law.areaBasis ?? ''}` : '条文'}只管${here === '农村' ? '城市' : '农村'}，${town.name}是${here}，这一项不适用。`;
  return other.length > 0
    ? `${why}在这里看：${other.map(({ name }) => `“${name}”`).join('、')}。`
    : `${why}目录里没有管${here}的相应事项，有事先问${register.site.contacts.hotline}热线或者${matter.department.name}。`;
}

/** A power whose statutes are gone, or have not begun: nobody has it that day, and nobody decides by it. */
function withoutLaw(answer: Answer): string | undefined {
  const { matter, asOf, basis, withdrawn } = answer;
  if (matter.list !== '权力清单' || basis.length > 0) return undefined;
  if (withdrawn?.kind === '依据失效') return sayWithdrawn(answer);
  const [first] = [...matter.basis].sort((a, b) => (a.from < b.from ? -1 : 1));
  return first && beforeItsBasis(matter, asOf) === '还没有法'
    ? `《${first.law.short}》从 ${sayDay(first.from)}起才施行，这一天还没有“${matter.name}”这一项。`
    : undefined;
}
