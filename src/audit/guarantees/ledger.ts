import type { Guarantee } from '../guarantee.js';
import { leafOf, type Json } from '../leaf.rules.js';
import { rowsOf } from '../pages.js';

/** The database writes the instant itself: a fraction of a millisecond, which no leaf was made of, would be a difference. */
const EVENTS = `
  select id, encode(leaf, 'hex') as leaf, jsonb_build_object('id', id, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.') ||
      regexp_replace(to_char(at at time zone 'UTC', 'US'), '000$', '') || 'Z', 'type', type, 'actorKind', actor_kind, 'actorId', actor_id,
    'caseId', case_id, 'subjectId', subject_id, 'readers', readers, 'data', data, 'requestId', request_id) as event
  from events where id > $1 order by id limit $2`;

export const ledger: Guarantee = {
  name: 'ledger',
  says: 'every event is what it was when its leaf was made',
  async check(reader, findings) {
    type EventRow = { id: string; leaf: string; event: Json };
    for await (const { id, leaf, event } of rowsOf<EventRow>(reader, EVENTS, [''], (row) => [row.id]))
      findings.saw(id, leafOf(event) === leaf ? undefined : 'its leaf belongs to other words');
  },
};
