import { Injectable } from '@nestjs/common';
import {
  CUSTOMER_READER,
  defineJob,
  Every,
  Handles,
  Jobs,
  On,
  systemActor,
  UnitOfWork,
  type StoredEvent,
  type Work,
} from '../../platform/index.js';
import { entryWritten } from '../case.events.js';
import { READER, READER_TABLES, writtenFor, type ReaderRow, type UpdateText } from './updates.store.js';

/** One hundred customers of an update: which, says the database. */
const writeLetters = defineJob<{ updateId: string; batch: number }>('cases.update-letters', { lane: 'news' });

/** What has waited this long has lost its job, and gets another. */
const LOST_AFTER = '20 seconds';
const AT_MOST = 200;

interface Waiting {
  updateId: string;
  batch: number;
}
interface LetterRow extends ReaderRow, UpdateText {
  letterOf: string;
  by: string;
  closed: boolean;
  unlinked: boolean;
  merged: boolean;
}

/**
 * Writes an update to each customer, exactly once, whatever is repeated or cut short: a hundred entries, the mark that they are written and
 * the news of them commit together, and what is marked is not looked at again.
 */
@Injectable()
export class UpdateLetters {
  private readonly actor = systemActor('updates');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  @On('update.announced')
  async announced(event: StoredEvent): Promise<void> {
    await this.addJobs(await this.waiting('update_id = $1', [event.subjectId]), 'first');
  }

  @Every({ ms: 5_000, name: 'write updates that were left' })
  async retell(): Promise<void> {
    const left = await this.waiting(`update_id in (select id from case_updates where at < now() - $1::interval)`, [
      LOST_AFTER,
    ]);
    await this.addJobs(left, String(this.round++));
  }
  private round = 0;

  @Handles(writeLetters)
  async write({ updateId, batch }: Waiting): Promise<void> {
    await this.uow.run(this.actor, async (work) => {
      const rows = await lockLetters(work, updateId, batch);
      const judged = rows.map((row) => ({ row, ...verdictOn(row) }));
      const entries = judged.filter(({ why }) => why === null).map(({ row, body }) => entryOf(work, row, body));
      await keepEntries(work, entries);
      await markDone(
        work,
        updateId,
        judged.map(({ row, why }) => ({
          caseId: row.letterOf,
          entryId: entries.find((entry) => entry.letterOf === row.letterOf)?.id ?? null,
          why,
        })),
      );
      for (const entry of entries) work.record(entryWritten(entry.caseId, entry));
    });
  }

  private waiting(which: string, values: unknown[]): Promise<Waiting[]> {
    return this.uow.read(this.actor, (work) =>
      work.query<Waiting>(
        `select distinct update_id as "updateId", batch from case_update_letters where done_at is null and ${which} order by 1, 2 limit ${AT_MOST}`,
        values,
      ),
    );
  }

  private addJobs(batches: readonly Waiting[], round: string): Promise<void> {
    return this.jobs.addAll(
      writeLetters,
      batches.map((data) => ({ id: `${data.updateId}.${data.batch}.${round}`, data, yields: true })),
    );
  }
}

/** Those of the batch that nobody has written yet, with what they say of themselves now, and what speaks against it. */
function lockLetters(work: Work, updateId: string, batch: number): Promise<LetterRow[]> {
  return work.query<LetterRow>(
    `select t.case_id as "letterOf", u.body, u.translations, u.starts_at as "startsAt", u.due_at as "dueAt", u.by, ${READER}, c.state = 'closed' as closed,
       not exists (select from case_links l where l.to_id = u.case_id and l.kind = 'part_of' and l.removed_at is null
         and (l.case_id = c.id or l.case_id in (select f.id from cases f where f.head_id = c.id))) as unlinked,
       c.id <> t.case_id and exists (select from case_update_letters x where x.update_id = u.id and x.case_id = c.id) as merged
     from case_update_letters t join case_updates u on u.id = t.update_id
     join cases g on g.id = t.case_id join cases c on c.id = coalesce(g.head_id, g.id) ${READER_TABLES}
     where t.update_id = $1 and t.batch = $2 and t.done_at is null order by t.case_id for update of t skip locked`,
    [updateId, batch],
  );
}

function verdictOn(row: LetterRow): { body: string; why: string | null } {
  const { body, missing } = writtenFor(row, row);
  const against = { merged: row.merged, closed: row.closed, unlinked: row.unlinked, incomplete: missing.length > 0 };
  return { body, why: Object.entries(against).find(([, holds]) => holds)?.[0] ?? null };
}

const entryOf = (work: Work, { letterOf, caseId, by }: LetterRow, body: string) => ({
  letterOf,
  id: work.newId('ent'),
  caseId,
  body,
  authorId: by,
  ...{ kind: 'message', authorKind: 'staff', readers: [CUSTOMER_READER], fileIds: [] as string[] },
});

async function keepEntries(work: Work, entries: readonly ReturnType<typeof entryOf>[]): Promise<void> {
  await work.query(
    `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
     select e.id, e.case_id, 'message', 'staff', e.by, array[$6], e.body, 'update', $5
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as e(id, case_id, by, body)`,
    [
      entries.map(({ id }) => id),
      entries.map(({ caseId }) => caseId),
      entries.map(({ authorId }) => authorId),
      entries.map(({ body }) => body),
      work.now,
      CUSTOMER_READER,
    ],
  );
}

async function markDone(
  work: Work,
  updateId: string,
  done: readonly { caseId: string; entryId: string | null; why: string | null }[],
): Promise<void> {
  await work.query(
    `update case_update_letters t set entry_id = d.entry, withheld = d.why, done_at = $5
     from unnest($2::text[], $3::text[], $4::text[]) as d(id, entry, why) where t.update_id = $1 and t.case_id = d.id`,
    [updateId, done.map((d) => d.caseId), done.map((d) => d.entryId), done.map((d) => d.why), work.now],
  );
}
