/** How something is put right. */
export const REMEDIES = ['late_return', 'refund', 'replacement', 'goodwill_credit', 'repair', 'fee_waiver'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Why a rule was bent, in a word that can be counted. Of a hardship nothing more is kept than that it was one. */
export const REASON_CODES = [
  'our_fault',
  'partner_fault',
  'wording_unclear',
  'first_time',
  'loyal_customer',
  'hardship',
  'dispute_costs_more',
  'goodwill',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
