/**
 * What a promise asks for when it is reported done: `required`, no report without proof; `warn`, one without is taken, marked, and the page
 * asks once; `enabled`, proof is welcome; `off`, no files are taken.
 */
export const PROOFS = ['required', 'enabled', 'warn', 'off'] as const;
export type Proof = (typeof PROOFS)[number];

/** One thing a report brings. */
export interface Brought {
  readonly kind: 'photo' | 'note' | 'scan';
  readonly fileId?: string | undefined;
}

/** `missing` and `unwanted` stand against the report; `without` is taken and marked. */
export type ProofVerdict = 'fine' | 'missing' | 'without' | 'unwanted';

/** Photos and scans prove, notes tell. A machine's scan without a file is proof that costs nobody anything, so it is taken always. */
export function judgeProof(asked: Proof, brought: readonly Brought[]): ProofVerdict {
  const proven = brought.some(({ kind }) => kind !== 'note');
  const isFile = ({ kind, fileId }: Brought): boolean => kind === 'photo' || fileId !== undefined;
  if (asked === 'off' && brought.some(isFile)) return 'unwanted';
  if (asked === 'required' && !proven) return 'missing';
  return asked === 'warn' && !proven ? 'without' : 'fine';
}
