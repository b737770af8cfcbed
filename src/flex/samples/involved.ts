import type { Work } from '../../platform/index.js';
import type { ExceptionRow } from '../exceptions/exceptions.sql.js';
import type { Involved } from './reviewer.rules.js';

/** Who is at work here, and who had a part in each of these exceptions. */
export async function reviewerAndInvolved(
  work: Work,
  exceptions: readonly ExceptionRow[],
): Promise<{ reviewer: Involved | undefined; involved: (exception: ExceptionRow) => Involved[] }> {
  const idsOf = ({ requesterId, approvers }: ExceptionRow): string[] => [requesterId, ...approvers.map(({ id }) => id)];
  const people = await work.query<Involved>('select id, email from people where id = any($1)', [
    [work.actor.personId, ...exceptions.flatMap(idsOf)],
  ]);
  const known = new Map(people.map((person) => [person.id, person]));
  return {
    reviewer: known.get(work.actor.personId ?? ''),
    involved: (exception) => idsOf(exception).map((id) => known.get(id) ?? { id, email: null }),
  };
}
