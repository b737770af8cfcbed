import type { FactCatalogue, FactDefinition } from './fact.rules.js';

/**
 * Everything policies may go by. What somebody feels, how strong a relationship is or who may be lost are not among them, and never will be: like
 * cases are to be treated alike.
 */
const FACTS: readonly FactDefinition[] = [
  days('days_since_delivery', 'days since delivery', 'order', 120),
  days('days_since_purchase', 'days since purchase', 'order', 180),
  days('days_late', 'days the delivery was late', 'order', 60),
  money('item_value', 'value of the item', 500),
  money('order_total', 'total of the order', 1_000),
  choice('item_category', 'category', 'order', [
    'media',
    'electronics',
    'household',
    'clothing',
    'food',
    'custom_made',
    'other',
  ]),
  yesNo('opened', 'opened', 'stated'),
  yesNo('defect', 'defective', 'stated'),
  yesNo('confirmed_fraud', 'confirmed fraud', 'case'),
  choice('reason', 'reason', 'stated', [
    'changed_mind',
    'wrong_item',
    'damaged',
    'defective',
    'late',
    'not_received',
    'other',
  ]),
  choice('party_at_fault', 'whose fault', 'case', ['us', 'partner', 'customer', 'nobody']),
  choice('case_kind', 'kind of case', 'case', ['complaint', 'request', 'question', 'compliment', 'proactive']),
  {
    name: 'broken_promises',
    type: 'number',
    label: 'promises broken in this case',
    whole: true,
    range: 5,
    source: 'case',
    sensitivity: 'plain',
  },
  {
    name: 'orders_before',
    type: 'number',
    label: 'orders before this one',
    whole: true,
    range: 20,
    source: 'customer',
    sensitivity: 'plain',
  },
  {
    name: 'exceptions_before',
    type: 'number',
    label: 'exceptions in the last 180 days',
    whole: true,
    range: 5,
    source: 'customer',
    sensitivity: 'sensitive',
  },
];

export const CATALOGUE: FactCatalogue = new Map(FACTS.map((fact) => [fact.name, fact]));

function days(name: string, label: string, source: FactDefinition['source'], range: number): FactDefinition {
  return { name, type: 'number', label, unit: 'days', whole: true, range, source, sensitivity: 'plain' };
}

/** In units of the order's currency with decimals, as managers write limits. */
function money(name: string, label: string, range: number): FactDefinition {
  return { name, type: 'number', label, range, source: 'order', sensitivity: 'plain' };
}

function yesNo(name: string, label: string, source: FactDefinition['source']): FactDefinition {
  return { name, type: 'boolean', label, source, sensitivity: 'plain' };
}

function choice(name: string, label: string, source: FactDefinition['source'], values: string[]): FactDefinition {
  return { name, type: 'choice', label, source, values, sensitivity: 'plain' };
}
