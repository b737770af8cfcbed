import { Logger } from '@nestjs/common';
import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import pg from 'pg';

export const QUEUE_SCHEMA = 'bullmq';
/** The queue tables of BullMQ 6.7.0, for which the patch below was written. */
const KNOWN_TABLES = 11;

/** Brings the queues' own tables up to date in the database at `url`, as their owner. Safe to call again and at the same time. */
export async function prepareQueueTables(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await runMigrations(owner, QUEUE_SCHEMA);
    await promoteWithoutDeadlock(owner);
    await keepNoEvents(owner);
  } finally {
    await owner.end();
  }
}

/** What the queue's function does to jobs that have come due: one UPDATE, which locks rows in whatever order it finds them. */
const LOCKS_IN_ANY_ORDER =
  /WITH promoted AS \(\s*UPDATE job\s+SET state = 'waiting', delay_ms = 0\s+WHERE queue = p_queue\s+AND state = 'delayed'\s+AND process_at_ms <= p_now\s+RETURNING id\s*\)/;

const SKIPS_LOCKED = `WITH kept_due AS MATERIALIZED (
      SELECT delayed.id FROM job AS delayed
       WHERE delayed.queue = p_queue AND delayed.state = 'delayed' AND delayed.process_at_ms <= p_now
         FOR UPDATE SKIP LOCKED
    ), promoted AS (
      UPDATE job SET state = 'waiting', delay_ms = 0
        FROM kept_due WHERE job.queue = p_queue AND job.id = kept_due.id
      RETURNING job.id
    )`;

/**
 * BullMQ 6.7.0 lets two workers that fetch at the same moment deadlock over delayed jobs, and then records a job that succeeded as
 * failed. Its function is rewritten in place, so that a worker leaves out the rows another one holds.
 */
async function promoteWithoutDeadlock(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ text: string }>('select pg_get_functiondef(to_regproc($1)) as text', [
    `${QUEUE_SCHEMA}.move_to_active`,
  ]);
  const text = rows[0]?.text ?? '';
  if (text.includes('kept_due')) return;
  if (LOCKS_IN_ANY_ORDER.test(text)) await owner.query(text.replace(LOCKS_IN_ANY_ORDER, SKIPS_LOCKED));
  else complainOfUnknownText();
}

/** Nobody reads the queues' own events, and each of the four that a job makes costs a row, a notification and a lock of the whole server. */
async function keepNoEvents(owner: pg.Client): Promise<void> {
  await owner.query(
    `create or replace function ${QUEUE_SCHEMA}.publish_event(p_queue text, p_event text, p_data jsonb) returns bigint
       language sql immutable as 'select 0::bigint'`,
  );
}

function complainOfUnknownText(): void {
  const complaint = `BullMQ's tables (version ${LATEST_SCHEMA_VERSION}) do not hold the text that the patch against deadlocks replaces: read move_to_active anew.`;
  if (LATEST_SCHEMA_VERSION === KNOWN_TABLES) throw new Error(complaint);
  new Logger('QueueTables').error(complaint);
}
