import { Injectable } from '@nestjs/common';
import { CommitmentsQueries, SETTLED_EVENTS } from '../../commitments/index.js';
import {
  assertFresh,
  On,
  systemActor,
  UnitOfWork,
  type Actor,
  type StoredEvent,
  type Work,
} from '../../platform/index.js';
import { beginIfAcknowledged, moveCase, settleWaits } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { WaitingForNothing } from '../case.errors.js';
import { caseWaiting } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import type { CaseView } from '../case.views.js';
import type { WaitingDto } from './stages.dto.js';

/** Waiting is always for something named; when all of it is settled the case goes on by itself. */
@Injectable()
export class WaitsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly promises: CommitmentsQueries,
  ) {}

  /** @throws WaitingForNothing when what is named is not there, or not open */
  wait(actor: Actor, id: CaseId, asked: WaitingDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await work.lock(Case, id);
      assertFresh(found.version, ifMatch);
      const refs = await this.awaited(work, id, asked);
      await beginIfAcknowledged(work, found);
      await moveCase(work, found, 'wait');
      for (const ref of refs) {
        await work.query(
          `insert into waits (id, case_id, party, partner_id, ref_id, started_at) values ($1, $2, $3, $4, $5, $6)
           on conflict (case_id, ref_id) where settled_at is null do nothing`,
          [work.newId('wt'), id, asked.on, ref.partnerId, ref.id, work.now],
        );
        work.record(caseWaiting(found, asked.on, ref.id));
      }
      return this.sheets.sheet(work, id);
    });
  }

  /** Goes on without what was waited for. */
  resume(actor: Actor, id: CaseId, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      const found = await work.lock(Case, id);
      assertFresh(found.version, ifMatch);
      await settleWaits(work, id, actor.id);
      return this.sheets.sheet(work, id);
    });
  }

  @On(...SETTLED_EVENTS)
  async commitmentSettled(event: StoredEvent): Promise<void> {
    if (!event.caseId || !event.subjectId) return;
    await this.uow.run(systemActor('waits'), (work) =>
      settleWaits(work, event.caseId as CaseId, event.id, { refId: event.subjectId! }),
    );
  }

  private async awaited(
    work: Work,
    id: CaseId,
    asked: WaitingDto,
  ): Promise<{ id: string; partnerId: string | null }[]> {
    const found =
      asked.on === 'partner'
        ? await this.openPromises(work, id)
        : asked.on === 'customer'
          ? await openQuestions(work, id)
          : [];
    const refs = asked.refs ? found.filter((ref) => asked.refs!.includes(ref.id)) : asked.on === 'partner' ? found : [];
    if (refs.length === 0 || (asked.refs && refs.length < new Set(asked.refs).size))
      throw new WaitingForNothing(asked.on);
    return refs;
  }

  private async openPromises(work: Work, id: CaseId): Promise<{ id: string; partnerId: string | null }[]> {
    const open = await this.promises.openOfCase(work, id);
    return open.filter((c) => c.promiser === 'partner').map((c) => ({ id: c.id, partnerId: c.partnerId }));
  }
}

/** Messages to the customer that nobody has answered since. */
async function openQuestions(work: Work, id: CaseId): Promise<{ id: string; partnerId: null }[]> {
  const asked = await work.query<{ id: string }>(
    `select e.id from entries e where e.case_id = $1 and e.author_kind = 'staff' and 'customer' = any (e.readers)
       and not exists (select from entries a where a.case_id = e.case_id and a.author_kind = 'customer' and a.id > e.id)`,
    [id],
  );
  return asked.map((row) => ({ id: row.id, partnerId: null }));
}
