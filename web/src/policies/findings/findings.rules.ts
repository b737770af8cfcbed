interface Coverage {
  readonly overlaps: { readonly examples: readonly { readonly rows: readonly string[]; readonly kind: string }[] };
}

/** The rows that contradict an equally strong one. */
export const inConflict = ({ overlaps }: Coverage): ReadonlySet<string> =>
  new Set(overlaps.examples.filter(({ kind }) => kind === 'conflict').flatMap(({ rows }) => rows));
