import type { Account } from '../../access/index.js';
import type { Work } from '../../platform/index.js';
import type { ExceptionRow } from '../exceptions/exceptions.sql.js';

/** Who is at work here, and who had a part in each of these exceptions. */
export async function reviewerAndInvolved(
  work: Work,
  exceptions: readonly ExceptionRow[],
): Promise<{ reviewer: Account | undefined; involved: (exception: ExceptionRow) => Account[] }> {
  const idsOf = ({ requesterId, approvers }: ExceptionRow): string[] => [requesterId, ...approvers.map(({ id }) => id)];
  const people = await work.query<Account>('select id, email from people where id = any($1)', [
    [work.actor.personId, ...exceptions.flatMap(idsOf)],
  ]);
  const known = new Map(people.map((person) => [person.id, person]));
  return {
    reviewer: known.get(work.actor.personId ?? ''),
    involved: (exception) => idsOf(exception).map((id) => known.get(id) ?? { id, email: null }),
  };
}
