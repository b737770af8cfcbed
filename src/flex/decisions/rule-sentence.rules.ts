import type { PolicyRow } from '../../policies/table/policy-table.rules.js';

/** The row's own sentence; null where no row speaks of it. */
export const ruleOf = ({ rows }: { readonly rows: readonly PolicyRow[] }, row: string | null): string | null =>
  rows.find(({ id }) => id === row)?.says ?? null;
