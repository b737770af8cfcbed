import type { Favour } from './favour.js';

const MINUTE = 60_000;
const NOTHING_YET = { ending: 'executed', afterwards: {} } as const;

/** What is under way when the demo is looked at: some wait for somebody's yes, one of them for too long; others are being carried out, or have just failed. */
export function openFavours(now: Date): Favour[] {
  const ago = (minutes: number): Date => new Date(now.getTime() - minutes * MINUTE);
  const plain = { opened: false, fraud: false, credit: 1_000, letDown: false, country: 'DE', agent: 0 } as const;
  return [
    {
      ...{ ...plain, ...NOTHING_YET, of: 'return', at: ago(720), customer: 'overdue', channel: 'email', agent: 1 },
      ...{ thing: 'stand mixer', price: 18_900, category: 'household', days: 47 },
      ...{ reasonCode: 'loyal_customer', why: 'Eleven orders in three years. It is still in its carton.' },
    },
    {
      ...{
        ...plain,
        ...NOTHING_YET,
        of: 'return',
        at: ago(260),
        customer: 'very late',
        channel: 'phone',
        country: 'PT',
      },
      ...{ thing: 'suitcase', price: 11_900, category: 'other', days: 78 },
      ...{ reasonCode: 'hardship', why: 'The journey fell through, and they could not write earlier.' },
    },
    {
      ...{ ...plain, ...NOTHING_YET, of: 'return', at: ago(170), customer: 'opened', channel: 'chat', agent: 2 },
      ...{ thing: 'pair of trainers', price: 9_900, category: 'clothing', days: 22, opened: true },
      ...{ reasonCode: 'wording_unclear', why: 'Tried on at home once; our page says nothing of carpets.' },
    },
    {
      ...{ ...plain, ...NOTHING_YET, of: 'return', at: ago(35), customer: 'dear', channel: 'email', agent: 1 },
      ...{ thing: 'pair of headphones', price: 12_900, category: 'electronics', days: 40 },
      ...{ reasonCode: 'partner_fault', why: 'The courier had left it with a neighbour who was away for weeks.' },
    },
    {
      ...{
        ...plain,
        ...NOTHING_YET,
        of: 'return',
        at: ago(2_500),
        customer: 'failed',
        channel: 'email',
        country: 'PT',
      },
      ...{ thing: 'board game', price: 3_490, category: 'other', days: 38, ending: 'failed' },
      ...{ reasonCode: 'first_time', why: 'Their first order; they did not know the time was running.' },
    },
    {
      ...{ ...plain, ...NOTHING_YET, of: 'return', at: ago(200), customer: 'ordered', channel: 'email', agent: 2 },
      ...{ thing: 'paperback set', price: 2_900, category: 'media', days: 21 },
      ...{ reasonCode: 'goodwill', why: '' },
    },
    {
      ...{
        ...plain,
        ...NOTHING_YET,
        of: 'credit',
        at: ago(120),
        customer: 'credited',
        channel: 'phone',
        country: 'PT',
      },
      ...{ thing: 'wool hat', price: 1_990, category: 'clothing', days: 6, opened: true },
      ...{ reasonCode: 'our_fault', why: 'The hat was there on the third try only.' },
    },
    {
      ...{ ...plain, ...NOTHING_YET, of: 'return', at: ago(50), customer: 'flexed', channel: 'phone', agent: 0 },
      ...{ thing: 'DVD box', price: 2_450, category: 'media', days: 43 },
      ...{ reasonCode: 'goodwill', why: 'A present, and they were in hospital over the holidays.' },
    },
  ];
}
