import type { ReasonCode } from '../../policies/index.js';

/** What the shop sells and people send back: name, price in minor units, category. */
export const SMALL: readonly Ware[] = [
  ['DVD box', 2_450, 'media'],
  ['board game', 3_490, 'other'],
  ['puzzle', 1_890, 'other'],
  ['paperback set', 2_900, 'media'],
  ['lunch box', 2_290, 'household'],
  ['wool hat', 1_990, 'clothing'],
  ['tea strainer', 990, 'household'],
  ['phone case', 1_990, 'electronics'],
  ['audio book', 2_190, 'media'],
  ['pair of gloves', 3_290, 'clothing'],
];
export const DEAR: readonly Ware[] = [
  ['pair of headphones', 12_900, 'electronics'],
  ['rain coat', 8_990, 'clothing'],
  ['stand mixer', 18_900, 'household'],
  ['tent', 14_900, 'other'],
  ['pair of trainers', 9_900, 'clothing'],
  ['coffee grinder', 7_990, 'household'],
  ['suitcase', 11_900, 'other'],
];
export type Ware = readonly [thing: string, price: number, category: string];

/** Why somebody was given more than the rule gives. */
export const REASONS: readonly (readonly [ReasonCode, why: string])[] = [
  ['goodwill', 'They wrote kindly and waited for long; it can be sold as new.'],
  ['loyal_customer', 'With us for years, and the first time they ask.'],
  ['first_time', 'Their first order; they did not know the time was running.'],
  ['wording_unclear', 'The note in the parcel says 60 days, our page says 30.'],
  ['our_fault', 'We sent the wrong one first, so the days were ours.'],
  ['partner_fault', 'The courier left it with a neighbour who was away for weeks.'],
  ['hardship', 'They could not write earlier.'],
  ['dispute_costs_more', 'The parcel back and forth costs more than the thing.'],
];

/** Why somebody said no. */
export const NOES: readonly string[] = [
  'It has been worn for a season: we cannot sell it any more.',
  'The third time this year. Offer them a repair instead.',
  'Nothing went wrong on our side; a kind letter does here.',
];
export const YESES: readonly string[] = ['Fine with me.', 'Yes, and thank them for their patience.', 'Agreed.'];
