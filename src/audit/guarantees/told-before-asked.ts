import { wrongSlip, type ToldSlip } from '../chains.rules.js';
import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { chainedCases } from './chain-book.js';

const SLIPS = `
  select s.id, s.slipped_at as "slippedAt", s.ended_at as "endedAt", statement_timestamp() as "asOf",
    (select min(t.opened_at) from own_tasks t where t.slip_id = s.id) as "taskAt"
  from slips s where s.id > $1 order by s.id limit $2`;

export const toldBeforeAsked: Guarantee = {
  name: 'told before asked',
  says: 'whenever a promise to a customer slips, somebody has a task to tell them within a minute',
  async check(reader, findings) {
    for await (const row of rowsOf<ToldSlip & { id: string }>(reader, SLIPS, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongSlip(row));
    const open = await reader.query<{ id: string }>('select commitment_id as id from slips where ended_at is null');
    const slipped = new Set(open.map(({ id }) => id));
    for await (const { promises, moving } of chainedCases(reader)) {
      for (const { promise, reckoned } of promises) {
        const runs = promise.state === 'active' || promise.state === 'at_risk';
        if (!runs || promise.promisee !== 'customer' || !reckoned?.shaken) continue;
        if (slipped.has(promise.id)) findings.saw(promise.id, undefined);
        else if (moving) findings.leftAlone += 1;
        else findings.saw(promise.id, 'has slipped, and nobody has noticed');
      }
    }
  },
};
