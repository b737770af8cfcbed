import type { Starter } from './starter.views.js';

const [unopened, opened] = [{ opened: { is: false } }, { opened: { is: true } }];
const noFraud = { confirmed_fraud: { is: false } };
const days = (from: number, to: number) => ({ days_since_delivery: { between: { from, to } } });
const after = (last: number) => ({ days_since_delivery: { between: { above: last } } });

/** Things that come back late. The rows do not meet, and leave nothing out. */
export const LATE_RETURN: Starter = {
  policy: {
    name: 'Late return',
    remedies: ['late_return'],
    currency: 'EUR',
    weights: { days_since_delivery: 3, item_value: 2, item_category: 2, opened: 2, reason: 3 },
  },
  version: {
    purpose:
      'Whoever needs a little longer to send something back stays a customer. We keep what the law gives, give more for what can be sold as new, and look twice where it gets dear.',
    rows: [
      {
        id: 'L1',
        cells: { days_since_delivery: { between: { to: 14 } } },
        outcome: 'statutory',
        says: 'You may send it back within 14 days, opened or not, and need give no reason.',
      },
      {
        id: 'L2',
        cells: { ...days(15, 30), ...unopened, ...noFraud },
        outcome: 'entitled',
        says: 'Within 30 days we take back what is still closed.',
      },
      {
        id: 'L3',
        cells: { ...days(31, 60), ...unopened, ...noFraud, item_value: { between: { to: 50 } } },
        outcome: 'flexible',
        limits: { most: { amount: 5_000, currency: 'EUR' }, needsReason: true },
        says: 'Within 60 days we can often make an exception for small things that are still closed.',
      },
      {
        id: 'L4',
        cells: { ...days(31, 60), ...unopened, ...noFraud, item_value: { between: { above: 50 } } },
        outcome: 'approval',
        says: 'For dearer things we ask a colleague before we make an exception.',
      },
      {
        id: 'L5',
        cells: { ...days(15, 60), ...opened, ...noFraud },
        outcome: 'approval',
        says: 'For what has been opened we ask a colleague before we make an exception.',
      },
      {
        id: 'L6',
        cells: { ...after(60), ...noFraud },
        outcome: 'approval',
        says: 'After more than 60 days we ask a colleague before we make an exception.',
      },
      {
        id: 'L7',
        cells: { ...after(14), confirmed_fraud: { is: true } },
        outcome: 'never',
        says: 'We give what the law gives, and nothing beyond it.',
      },
    ],
    tests: [
      {
        name: 'Ten days are the customer’s right, whatever else is so',
        facts: { days_since_delivery: 10, opened: true, confirmed_fraud: true },
        expects: { outcome: 'statutory', row: 'L1' },
      },
      {
        name: 'Three weeks and closed',
        facts: { days_since_delivery: 21, opened: false, confirmed_fraud: false, item_value: 80 },
        expects: { outcome: 'entitled', row: 'L2' },
      },
      {
        name: 'Six weeks, closed and cheap',
        facts: { days_since_delivery: 43, opened: false, confirmed_fraud: false, item_value: 24.5 },
        expects: { outcome: 'flexible', row: 'L3' },
      },
      {
        name: 'Six weeks, closed and dear',
        facts: { days_since_delivery: 43, opened: false, confirmed_fraud: false, item_value: 80 },
        expects: { outcome: 'approval', row: 'L4' },
      },
      {
        name: 'Six weeks and closed, worth nobody knows what',
        facts: { days_since_delivery: 43, opened: false, confirmed_fraud: false },
        expects: { outcome: 'approval', row: null, provisional: true },
      },
      {
        name: 'Three weeks and opened',
        facts: { days_since_delivery: 21, opened: true, confirmed_fraud: false },
        expects: { outcome: 'approval', row: 'L5' },
      },
      {
        name: 'A year later',
        facts: { days_since_delivery: 365, confirmed_fraud: false },
        expects: { outcome: 'approval', row: 'L6' },
      },
      {
        name: 'Three weeks after a confirmed fraud',
        facts: { days_since_delivery: 21, opened: false, confirmed_fraud: true },
        expects: { outcome: 'never', row: 'L7' },
      },
    ],
  },
};
