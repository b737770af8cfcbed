import type { Verification } from '../audit/index.js';
import { textTable } from './text-table.js';

/** The verification for a person at a terminal. */
export function verificationText({ guarantees }: Verification): string {
  const table = textTable(
    ['guarantee', 'checked', 'violations'],
    guarantees.map(({ guarantee, checked, violations }) => [guarantee, checked, violations]),
  );
  const wrong = guarantees
    .filter(({ violations }) => violations > 0)
    .map(({ guarantee, says, violations, first }) =>
      [
        `${guarantee}: not true that ${says}`,
        ...first.map(({ id, why }) => `  ${id}  ${why}`),
        ...(violations > first.length ? [`  … and ${violations - first.length} more`] : []),
      ].join('\n'),
    );
  return [table, ...wrong].join('\n\n');
}

/** One line that says it all. */
export function closingLine({ holds, guarantees }: Verification): string {
  const [checked, violations] = [sum(guarantees.map((g) => g.checked)), sum(guarantees.map((g) => g.violations))];
  if (holds) return `All ${guarantees.length} guarantees hold: ${checked} checks, no violation.`;
  const broken = guarantees.filter((g) => g.violations > 0).length;
  return `${broken} of ${guarantees.length} guarantees do not hold: ${violations} violations in ${checked} checks.`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
