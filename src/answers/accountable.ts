/** 按责任主次追责: the leading body answers for the whole matter, a helping body only for its own part. */
import type { Matter, PartyInMatter } from '../register/index.ts';

/** One side of a matter with the posts that answer for it. */
export interface Accountable {
  readonly share: '主责' | '配合';
  readonly party: PartyInMatter;
  readonly posts: readonly { readonly post: string; readonly when: string }[];
}

/** The lead first. Without lead and support nobody has said who has which part, and all posts are the lead's. */
export function accountable(
  matter: Pick<Matter, 'lead' | 'support' | 'accountability'>,
): readonly Accountable[] {
  const { lead, support, accountability = [] } = matter;
  const ofLead = ({ by }: { readonly by?: string | undefined }) =>
    by === undefined || by === partyId(lead);
  return [
    { share: '主责', party: lead, posts: accountability.filter(ofLead) },
    ...support.map((party) => ({
      share: '配合' as const,
      party,
      posts: accountability.filter((one) => !ofLead(one) && one.by === partyId(party)),
    })),
  ];
}

/** As `by` is written in the matter's file. */
export function partyId({ by }: PartyInMatter): string {
  return typeof by === 'string' ? by : by.id;
}
