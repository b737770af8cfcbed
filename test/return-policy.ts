import { CATALOGUE } from '../src/policies/facts/catalogue.rules.js';
import type { Facts } from '../src/policies/facts/fact.rules.js';
import { compile } from '../src/policies/table/decide.rules.js';
import type { PolicyRow } from '../src/policies/table/policy-table.rules.js';

const EUR_50 = { amount: 5_000, currency: 'EUR' };

/** A shop's returns: what the law gives, what the shop gives, and what lies in between. */
export const RETURN_ROWS: readonly PolicyRow[] = [
  {
    id: 'R1',
    cells: { days_since_delivery: { between: { to: 14 } } },
    outcome: 'statutory',
    says: 'Within 14 days you may always send it back.',
  },
  {
    id: 'R2',
    cells: { days_since_delivery: { between: { to: 30 } }, opened: { is: false } },
    outcome: 'entitled',
    says: 'Unopened things come back within 30 days.',
  },
  {
    id: 'R3',
    cells: {
      days_since_delivery: { between: { from: 31, to: 60 } },
      item_value: { between: { to: 50 } },
      opened: { is: false },
    },
    outcome: 'flexible',
    limits: { most: EUR_50, needsReason: true },
    says: 'Up to 60 days we can make an exception for small things.',
  },
  {
    id: 'R4',
    cells: { days_since_delivery: { between: { from: 31, to: 180 } }, item_value: { between: { above: 50 } } },
    outcome: 'approval',
    says: 'For dearer things somebody else has to agree.',
  },
  { id: 'R5', cells: { confirmed_fraud: { is: true } }, outcome: 'never', says: 'Not after a confirmed fraud.' },
  {
    id: 'R6',
    cells: { defect: { is: true }, days_since_delivery: { between: { to: 730 } } },
    outcome: 'statutory',
    says: 'What is defective is put right for two years.',
  },
];

export const returnPolicy = () => compile(RETURN_ROWS, CATALOGUE);

/** An unopened DVD for 24.50. */
export const dvdOn = (day: number, other: Facts = {}): Facts => ({
  days_since_delivery: day,
  item_value: 24.5,
  item_category: 'media',
  opened: false,
  confirmed_fraud: false,
  defect: false,
  ...other,
});
