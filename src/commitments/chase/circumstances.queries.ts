import type { Work } from '../../platform/index.js';
import { isNegotiating } from '../commitment-states.rules.js';
import type { Commitment } from '../commitment.entity.js';
import type { Circumstances } from './withheld.rules.js';

/** How things stand with a promise, for rungs that hang on it. */
export async function circumstancesOf(work: Work, commitment: Commitment): Promise<Circumstances> {
  const [row] = await work.query<{ proven: boolean }>(
    `select exists (select from commitment_evidence e where e.commitment_id = $1 and e.kind <> 'note') as proven`,
    [commitment.id],
  );
  const confirmed = commitment.spokenBy === null || commitment.confirmedAt !== null;
  return { ...row!, confirmed, urgent: commitment.urgentSince !== null };
}

/** Whether the partner has named a time that waits for our answer: of the promise `c`, as SQL, while it runs. */
export const NEW_TIME_PENDING = `exists (select from commitments n
  where n.supersedes = c.id and n.state in ('proposed', 'countered') and n.proposed_by = 'partner')`;

/** The same of any promise: while it is negotiated, by whose terms are on the table. */
export const namedNewTime = ({ state, proposedBy }: Commitment, pending: boolean): boolean =>
  isNegotiating(state) ? proposedBy === 'partner' : pending;

export async function hasNewTime(work: Work, commitment: Commitment): Promise<boolean> {
  if (isNegotiating(commitment.state)) return namedNewTime(commitment, false);
  const [row] = await work.query<{ pending: boolean }>(
    `select ${NEW_TIME_PENDING} as pending from commitments c where c.id = $1`,
    [commitment.id],
  );
  return row!.pending;
}
