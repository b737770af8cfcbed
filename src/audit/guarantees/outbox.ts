import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';
import { wrongNews } from '../delivery.rules.js';

const WAITING = `
  select o.position, e.id, e.type, e.at, statement_timestamp() as "asOf" from outbox o join events e on e.id = o.event_id
  where o.position > $1 order by o.position limit $2`;

export const outbox: Guarantee = {
  name: 'outbox',
  says: 'no news has waited for longer than a minute to be handed on',
  async check(reader, findings) {
    type NewsRow = { position: string; id: string; type: string; at: Date; asOf: Date };
    for await (const row of rowsOf<NewsRow>(reader, WAITING, ['0'], ({ position }) => [position]))
      findings.saw(row.id, wrongNews(row));
  },
};
