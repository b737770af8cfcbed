import type { Starter } from './starter.views.js';

const broken = (span: object) => ({ broken_promises: { between: span } });
const before = (span: object) => ({ exceptions_before: { between: span } });
const upTo = (amount: number) => ({ most: { amount, currency: 'EUR' } });

/** A credit for the trouble. It goes by what the desk knows by itself, so nobody has to be asked. The rows do not meet, and leave nothing out. */
export const GOODWILL_CREDIT: Starter = {
  policy: {
    name: 'Goodwill credit',
    remedies: ['goodwill_credit'],
    currency: 'EUR',
    weights: { broken_promises: 3, exceptions_before: 2, order_total: 1, days_late: 2, party_at_fault: 2 },
  },
  version: {
    purpose:
      'Who was let down hears sorry with something in the hand, at once and without asking for it. The more we broke our word, the less anybody has to argue; who has had much already is looked at by two.',
    rows: [
      {
        id: 'G1',
        cells: { ...broken({ from: 2 }), ...before({ to: 1 }) },
        outcome: 'entitled',
        limits: upTo(2_000),
        says: 'We broke our word more than once: you get a credit of up to 20 euros.',
      },
      {
        id: 'G2',
        cells: { ...broken({ from: 1, to: 1 }), ...before({ to: 1 }) },
        outcome: 'flexible',
        limits: { ...upTo(1_500), needsReason: true },
        says: 'We broke our word: we can give a credit of up to 15 euros.',
      },
      {
        id: 'G3',
        cells: { ...broken({ to: 0 }), ...before({ to: 0 }) },
        outcome: 'flexible',
        limits: { ...upTo(1_000), needsReason: true },
        says: 'For the trouble we can give a small credit of up to 10 euros.',
      },
      {
        id: 'G4',
        cells: { ...broken({ to: 0 }), ...before({ from: 1 }) },
        outcome: 'approval',
        says: 'We ask a colleague before we give another credit.',
      },
      {
        id: 'G5',
        cells: { ...broken({ from: 1 }), ...before({ from: 2 }) },
        outcome: 'approval',
        says: 'We have made several exceptions lately, so we ask a colleague before another one.',
      },
    ],
    tests: [
      {
        name: 'Two broken promises, the first time',
        facts: { broken_promises: 2, exceptions_before: 0 },
        expects: { outcome: 'entitled', row: 'G1' },
      },
      {
        name: 'One broken promise, the second time',
        facts: { broken_promises: 1, exceptions_before: 1 },
        expects: { outcome: 'flexible', row: 'G2' },
      },
      {
        name: 'No promise broken, the first time',
        facts: { broken_promises: 0, exceptions_before: 0 },
        expects: { outcome: 'flexible', row: 'G3' },
      },
      {
        name: 'No promise broken, and not the first time',
        facts: { broken_promises: 0, exceptions_before: 1 },
        expects: { outcome: 'approval', row: 'G4' },
      },
      {
        name: 'Two broken promises, and often before',
        facts: { broken_promises: 2, exceptions_before: 3 },
        expects: { outcome: 'approval', row: 'G5' },
      },
      {
        name: 'Two broken promises of somebody whose past nobody knows',
        facts: { broken_promises: 2 },
        expects: { outcome: 'approval', row: null, provisional: true },
      },
    ],
  },
};
