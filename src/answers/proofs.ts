/** 谁该开这个证明: who issues it, and which guides ask for one they must not ask for. */
import type { Matter, Proof, Register } from '../register/index.ts';
import type { Guide, Material } from '../schema/index.ts';

/** Who issues it or what serves instead, in a few words: 村委会、居委会 · 医院 · 写个承诺就行. */
export function sayProof(proof: Proof): string {
  if (proof.village === '可以开') return '村委会、居委会开';
  const { way } = proof;
  switch (way) {
    case '别处开':
      return `${proof.body ?? proof.department?.short ?? '别处'}开`;
    case '证照代替':
      return '有证照就行，不用开';
    case '承诺代替':
      return '自己写个承诺，不用开';
    case '部门核查':
      return '办事的部门自己查，不用开';
    case '取消':
      return '取消了，哪里都不用开';
    default:
      return way satisfies never;
  }
}

/** A material of a guide that must not be asked for, and why. */
export interface AskedProof {
  readonly matter: Matter;
  /** Its place among the materials. */
  readonly at: number;
  readonly material: Material;
  /** What it is; absent where the village issues what stands on no list. */
  readonly proof?: Exclude<Proof, { village: '可以开' }>;
}

/**
 * Proofs that guides ask for in vain: one that something else serves for, from whomever; one that others issue, from
 * the village; and, where the county has published what villages issue, any other of the village.
 */
export function proofsAsked({ proofs, matters }: Register): AskedProof[] {
  if (proofs.length === 0) return [];
  return [...matters.values()].flatMap((matter) =>
    (guideOf(matter)?.materials ?? []).flatMap((material, at): AskedProof[] => {
      const meant = proofs.filter((proof) => isMeant(proof, material));
      const proof = meant.find((one) => one.village !== '可以开');
      const village = isOfVillage(material);
      if (proof && (proof.way !== '别处开' || village)) return [{ matter, at, material, proof }];
      const unlisted = village && meant.length === 0 && material.name.includes('证明');
      return unlisted ? [{ matter, at, material }] : [];
    }),
  );
}

function guideOf(matter: Matter): Guide | undefined {
  return matter.list === '责任清单' ? undefined : matter.guide;
}

function isMeant({ name, spokenAs = [] }: Proof, material: Material): boolean {
  const asked = material.name.replace(/\s/g, '');
  return [name, ...spokenAs].some((one) => asked.includes(one));
}

/** Whether village or community is to issue it. A form that is fetched there, or an opinion signed there, is no proof. */
function isOfVillage({ name, source = '', points = '' }: Material): boolean {
  const plain = (said: string) => said.replace(/[（(][^）)]*[）)]/g, '');
  // Where the body alone stands as the source, it is the one that issues.
  if (
    /^由?本?(?:村|居|社区)(?:里|委会|民委员会|集体)?(?:(?:、|或者?)(?:社区|居委会|居民委员会))?$/.test(
      plain(source),
    )
  )
    return true;
  return [name, source, points].some((said) =>
    /(?:村(?:里|委会|民委员会|集体)?|社区|居委会|居民委员会)(?:、(?:村委会|社区|居委会))?(?:给|来)?(?:出具|开具|开的|开证明|盖章|证明)/.test(
      plain(said),
    ),
  );
}
