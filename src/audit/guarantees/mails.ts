import { wrongMail, type StoredMail } from '../delivery.rules.js';
import type { Guarantee } from '../guarantee.js';
import { rowsOf } from '../pages.js';

const MAILS = `
  select id, state, next_attempt_at as "nextAttemptAt", last_error as "lastError", sent_at as "sentAt", statement_timestamp() as "asOf"
  from mails where id > $1 order by id limit $2`;

export const mails: Guarantee = {
  name: 'mails',
  says: 'no mail is forgotten: each is tried within five minutes of its time, and one that failed says why',
  async check(reader, findings) {
    for await (const row of rowsOf<StoredMail & { id: string }>(reader, MAILS, [''], ({ id }) => [id]))
      findings.saw(row.id, wrongMail(row));
  },
};
