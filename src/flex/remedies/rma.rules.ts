/** Table of a totally anti-symmetric quasigroup of order ten (H. M. Damm, 2004): finds every wrong digit and every two that changed places. */
const DAMM = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

const remainder = (digits: string): number => [...digits].reduce((state, digit) => DAMM[state]![Number(digit)]!, 0);

/** The number on a parcel that comes back: `RMA-1000-000`, the last digit a check on the others. */
export function writeRma(number: number): string {
  const digits = `${number}${remainder(String(number))}`;
  return `RMA-${digits.slice(0, -3)}-${digits.slice(-3)}`;
}

/** The number as we write it, however it was typed; undefined when a digit is wrong, missing or in another's place. */
export function readRma(typed: string): string | undefined {
  const digits = typed.replace(/^\s*rma/i, '').replace(/[\s-]/g, '');
  if (!/^\d{7,15}$/.test(digits) || remainder(digits) !== 0) return undefined;
  return `RMA-${digits.slice(0, -3)}-${digits.slice(-3)}`;
}
