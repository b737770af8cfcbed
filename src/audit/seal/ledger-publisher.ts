import { Injectable } from '@nestjs/common';
import {
  Endpoints,
  Every,
  Invalid,
  MailService,
  systemActor,
  UnitOfWork,
  type Actor,
  type Work,
} from '../../platform/index.js';
import { CHECKPOINT_MAIL } from './checkpoint-mails.js';
import type { CheckpointView, WitnessesView } from '../ledger.views.js';
import { newestCheckpoint } from './ledger-proofs.js';

/** Who is mailed a checkpoint a day, by `settings.name`. */
const WITNESSES = 'ledger.witnesses';

/**
 * Sends checkpoints where nobody who could rewrite the database reaches: to other people's programs that asked for `ledger.checkpoint`, one an hour
 * at most, and by mail to the witnesses, one a day. Only when the ledger has grown.
 */
@Injectable()
export class LedgerPublisher {
  private readonly actor = systemActor('publisher');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly endpoints: Endpoints,
    private readonly mail: MailService,
  ) {}

  @Every({ ms: 60_000, name: 'sending out checkpoints' })
  publish(): Promise<void> {
    return this.uow.run(this.actor, async (work) => {
      const newest = await newestCheckpoint(work);
      if (!newest) return;
      await this.toPrograms(work, newest);
      await this.toWitnesses(work, newest);
    });
  }

  witnesses(actor: Actor): Promise<WitnessesView> {
    return this.uow.read(actor, async (work) => ({ personIds: await named(work) }));
  }

  /** @throws Invalid unless all of them are active people of ours with an address */
  name(actor: Actor, personIds: readonly string[]): Promise<WitnessesView> {
    return this.uow.run(actor, async (work) => {
      const wanted = [...new Set(personIds)].sort();
      const fit = await work.query<{ id: string }>(
        `select id from people where id = any($1) and active and role <> 'partner' and email is not null`,
        [wanted],
      );
      if (fit.length < wanted.length)
        throw new Invalid([{ field: 'personIds', problem: 'names somebody who is not one of ours with an address' }]);
      await work.query(
        'insert into settings (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
        [WITNESSES, JSON.stringify(wanted)],
      );
      work.record({ type: 'ledger.witnesses_named', data: { personIds: wanted } });
      return { personIds: wanted };
    });
  }

  private async toPrograms(work: Work, { size, root, note }: CheckpointView): Promise<void> {
    const asking = await work.query<{ id: string }>(
      `select e.id from endpoints e where e.purpose = 'webhook' and e.ended_at is null and e.events && array['ledger.checkpoint', 'ledger.*']
         and not exists (select from deliveries d where d.endpoint_id = e.id and d.type = 'ledger.checkpoint'
           and (d.at > $1::timestamptz - interval '1 hour' or d.data->>'size' = $2))`,
      [work.now, String(size)],
    );
    for (const { id } of asking)
      await this.endpoints.queue(work, id, {
        ...{ eventId: `checkpoint:${size}`, caseId: null, type: 'ledger.checkpoint' },
        data: { size, root, note },
      });
  }

  /** A cause for each day and size: the same ledger is told once a day, and once at all. */
  private async toWitnesses(work: Work, { size }: CheckpointView): Promise<void> {
    const day = work.now.toISOString().slice(0, 10);
    for (const personId of await named(work)) {
      const known = await work.query(
        `select from mails where template = $1 and to_person_id = $2 and (cause_id = $3 or data->>'size' = $4)`,
        [CHECKPOINT_MAIL, personId, `checkpoint:${day}`, String(size)],
      );
      if (known.length === 0)
        await this.mail.queue(work, {
          ...{ template: CHECKPOINT_MAIL, to: { personId }, data: { size }, causeId: `checkpoint:${day}` },
        });
    }
  }
}

async function named(work: Work): Promise<string[]> {
  const [row] = await work.query<{ value: string[] }>('select value from settings where name = $1', [WITNESSES]);
  return row?.value ?? [];
}
