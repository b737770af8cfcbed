import type { Work } from '../database/work.js';
import { NotFound } from '../refusals/refusal.js';
import type { StoredEvent } from './event.js';

/** The event of this id. @throws NotFound when it is not there or out of the actor's scope */
export async function storedEvent(work: Work, id: string): Promise<StoredEvent> {
  const [event] = await work.query<StoredEvent>(
    `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId",
       readers, data, request_id as "requestId"
     from events where id = $1`,
    [id],
  );
  if (!event) throw new NotFound('There is no such event.');
  return event;
}
