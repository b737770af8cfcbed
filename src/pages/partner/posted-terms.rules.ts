import type { CommitmentId } from '../../commitments/index.js';
import { NotFound } from '../../platform/refusals/refusal.js';

const COMMITMENT = /^cmt_[0-9a-f-]{36}$/;

/** The promise and the version of its terms that the page showed, as its form says. @throws NotFound */
export function termsIn(fields: Readonly<Record<string, string>>): { id: CommitmentId; termsVersion: number } {
  const [id, version] = [fields['commitment'] ?? '', Number(fields['version'])];
  if (!COMMITMENT.test(id) || !Number.isInteger(version)) throw new NotFound();
  return { id: id as CommitmentId, termsVersion: version };
}
