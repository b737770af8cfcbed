export const CLAIM_KINDS = ['damage', 'loss', 'delay', 'other'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How long there is to file a claim after what it is about became known, and to answer it once it is filed. Days of 24 hours. */
export interface ClaimTerms {
  readonly fileWithinDays: number;
  readonly answerWithinDays: number;
}

/** Until a partner's own terms are set. Damage is short, as carriers' conditions are. */
export const USUAL_TERMS: Readonly<Record<ClaimKind, ClaimTerms>> = {
  damage: { fileWithinDays: 7, answerWithinDays: 30 },
  loss: { fileWithinDays: 30, answerWithinDays: 30 },
  delay: { fileWithinDays: 21, answerWithinDays: 30 },
  other: { fileWithinDays: 14, answerWithinDays: 30 },
};

const DAY = 24 * 60 * 60_000;

export const fileBy = ({ fileWithinDays }: ClaimTerms, happenedAt: Date): Date =>
  new Date(happenedAt.getTime() + fileWithinDays * DAY);
export const answerBy = ({ answerWithinDays }: ClaimTerms, filedAt: Date): Date =>
  new Date(filedAt.getTime() + answerWithinDays * DAY);

/** What a partner's yes is worth: all of it, or less. Minor units of the claim's currency; undefined: not what it says. */
export function grantedOf(
  verdict: 'accepted' | 'partly' | 'rejected',
  claimed: number,
  granted: number | undefined,
): number | undefined {
  if (verdict === 'rejected') return granted === undefined || granted === 0 ? 0 : undefined;
  if (verdict === 'accepted') return granted === undefined || granted === claimed ? claimed : undefined;
  return granted !== undefined && granted > 0 && granted < claimed ? granted : undefined;
}
