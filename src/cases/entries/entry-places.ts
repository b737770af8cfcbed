import type { Work } from '../../platform/index.js';
import { withMerged } from '../../commitments/index.js';
import { NotTakingPart } from '../case.errors.js';
import { partnersAmong } from './audience.rules.js';
import { placeFor, type PartTaken } from './entry-place.rules.js';

/** In which case something with readers is kept, and in which others it is shown to some of them. */
export interface Place {
  home: string;
  also: readonly string[];
}

/** Where what is meant for these readers belongs, written in this case. @throws NotTakingPart */
export async function placeFound(work: Work, caseId: string, readers: readonly string[]): Promise<Place> {
  const partners = partnersAmong(readers);
  if (partners.length === 0 || work.actor.audience === 'partner') return { home: caseId, also: [] };
  const parts = await work.query<PartTaken>(
    `select partner_id as "partnerId", case_id as "caseId" from participations
     where case_id = any${withMerged('$1')} and ended_at is null and partner_id = any($2)`,
    [caseId, partners],
  );
  const absent = partners.filter((id) => !parts.some(({ partnerId }) => partnerId === id));
  if (absent.length > 0) throw new NotTakingPart(absent);
  return placeFor(caseId, partners, parts);
}

/** Shows it in the other cases as well, by reference and to the readers it has. */
export async function shareIn(
  work: Work,
  { home, also }: Place,
  kept: { id: string; readers: string[] },
): Promise<void> {
  for (const caseId of also)
    await work.query(
      'insert into case_shares (id, case_id, subject_id, from_id, readers, by, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [work.newId('shr'), caseId, kept.id, home, kept.readers, work.actor.id, work.now],
    );
}
