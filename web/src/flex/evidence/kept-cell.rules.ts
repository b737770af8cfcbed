type Cell =
  | { is: string | number | boolean }
  | { in: string[] | number[] }
  | { between: { from?: number; above?: number; to?: number; below?: number } };

const NUMBER = '(-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)';
const SPAN = new RegExp(`^${NUMBER}–${NUMBER}( days)?$`);
const ALONE = new RegExp(`^${NUMBER}( days)?$`);
const END = new RegExp(`^([≥>≤<]) ${NUMBER}( days)?$`);
const ENDS: Record<string, string> = { '≥': 'from', '>': 'above', '≤': 'to', '<': 'below' };

/**
 * The cell behind the English words a decision keeps (`≤ 30 days`, `31–60 days`, `no`, `media or food`), so that it can be told in another
 * language; undefined for words that are no cell's.
 */
export function keptCell(says: string): { cell: Cell; unit: 'days' | null } | undefined {
  const unit = says.endsWith(' days') ? 'days' : null;
  if (says === 'yes' || says === 'no') return { cell: { is: says === 'yes' }, unit };
  const [span, alone] = [SPAN.exec(says), ALONE.exec(says)];
  if (span) return { cell: { between: { from: Number(span[1]), to: Number(span[2]) } }, unit };
  if (alone) return { cell: { is: Number(alone[1]) }, unit };
  const ends = says.split(' and ').map((end) => END.exec(end));
  if (ends.every((end) => end !== null)) {
    const between = Object.fromEntries(ends.map((end) => [ENDS[end[1]!]!, Number(end[2])]));
    return { cell: { between }, unit };
  }
  const words = says.split(' or ');
  const numbers = words.map((word) => ALONE.exec(word));
  if (numbers.every((number) => number !== null))
    return { cell: { in: numbers.map((found) => Number(found[1])) }, unit };
  if (!words.every((word) => /^[a-z_]+$/.test(word))) return undefined;
  return { cell: words.length === 1 ? { is: words[0]! } : { in: words }, unit };
}
