import type { Cell } from './cell.rules.js';

/** As many values a list may hold. */
const MOST_VALUES = 100;
const BOUNDS = ['from', 'above', 'to', 'below'];

/** A cell out of what somebody sent; a sentence where it is none. Whether it fits its fact is another question: `faultsInCell`. */
export function readCell(sent: unknown): Cell | string {
  if (!isObject(sent)) return SHAPE;
  const [kind, ...more] = Object.keys(sent);
  if (more.length > 0) return SHAPE;
  if (kind === 'is') return isValue(sent['is']) ? { is: sent['is'] } : 'a value is a number, a word, true or false';
  if (kind === 'in') return readList(sent['in']);
  return kind === 'between' ? readSpan(sent['between']) : SHAPE;
}

const SHAPE = 'a cell is one of { "is": … }, { "in": [ … ] } and { "between": { … } }';

function readList(sent: unknown): Cell | string {
  if (!Array.isArray(sent) || sent.length > MOST_VALUES) return `a list has ${MOST_VALUES} values at most`;
  const values = sent.filter((one): one is string | number => typeof one === 'string' || typeof one === 'number');
  return values.length === sent.length ? { in: values } : 'a list holds numbers or words';
}

function readSpan(sent: unknown): Cell | string {
  if (!isObject(sent)) return 'a span is { "from", "above", "to", "below" }, two of them at most';
  const strangers = Object.keys(sent).filter((name) => !BOUNDS.includes(name));
  if (strangers.length > 0) return 'a span has the ends "from" or "above" and "to" or "below"';
  return Object.values(sent).every((end) => typeof end === 'number' && Number.isFinite(end))
    ? { between: { ...(sent as Record<string, number>) } }
    : 'the ends of a span are numbers';
}

const isObject = (sent: unknown): sent is Record<string, unknown> =>
  typeof sent === 'object' && sent !== null && !Array.isArray(sent);
const isValue = (sent: unknown): sent is number | boolean | string =>
  typeof sent === 'boolean' || typeof sent === 'string' || (typeof sent === 'number' && Number.isFinite(sent));
