/**
 * `value` to `digits` decimals, by its exact binary value; an exact half goes to the even neighbour (IEEE 754 round half to even, as
 * spreadsheets' and statisticians' tools round): 3.125 becomes 3.12, 2.675, which lies below the half, 2.67.
 */
export function roundHalfEven(value: number, digits: number): number {
  const rounded = Number(value.toFixed(digits));
  if (!isExactHalf(value, digits)) return rounded;
  const unit = 10 ** digits;
  const below = Math.floor(value * unit);
  return (below % 2 === 0 ? below : below + 1) / unit;
}

/** Only a number with exactly one binary place more than decimals can lie in the middle of two. */
const isExactHalf = (value: number, digits: number): boolean => Math.abs(value * 2 ** (digits + 1)) % 2 === 1;

/** `part` of `whole` in percent; null when there is nothing to be a part of. */
export function percent(part: number, whole: number, digits = 2): number | null {
  return whole === 0 ? null : roundHalfEven((100 * part) / whole, digits);
}
