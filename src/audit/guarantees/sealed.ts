import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

/** Events in the order they settled in, which is the order of sealing. */
const SETTLED = `
  select e.id, e.xid::text as xid, s.seq is not null as sealed, coalesce((e.xid, e.id) <= (last.last_xid, last.last_event_id), false) as due
  from events e left join sealed_events s on s.event_id = e.id
  left join (select last_xid, last_event_id from checkpoints order by size desc limit 1) last on true
  where (e.xid, e.id) > ($1::xid8, $2) order by e.xid, e.id limit $3`;

export const sealed: Guarantee = {
  name: 'sealed',
  says: 'every event up to the newest checkpoint has its place in the sealed ledger',
  async check(reader, findings) {
    type EventRow = { id: string; xid: string; sealed: boolean; due: boolean };
    for await (const row of rowsOf<EventRow>(reader, SETTLED, ['0', ''], ({ xid, id }) => [xid, id])) {
      if (row.due) findings.saw(row.id, row.sealed ? undefined : 'was passed over when its time was sealed');
      else findings.leftAlone += 1;
    }
  },
};
