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
import { beginIfAcknowledged, lockCase, moveCase, settleWaits } from '../case-changes.js';
import type { CaseId } from '../case.entity.js';
import { WaitingForNothing } from '../case.errors.js';
import { caseWaiting } from '../case.events.js';
import { CaseSheets } from '../case-sheets.js';
import type { CaseView } from '../case.views.js';
import type { WaitingDto } from './stages.dto.js';

const AT_ONCE = 100;

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
      const found = await lockCase(work, id);
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
      const found = await lockCase(work, id);
      assertFresh(found.version, ifMatch);
      await settleWaits(work, id, actor.id);
      return this.sheets.sheet(work, id);
    });
  }

  @On(...SETTLED_EVENTS)
  async commitmentSettled(event: StoredEvent): Promise<void> {
    if (!event.subjectId) return;
    for (let left = true; left;) left = await this.settle(event.subjectId, event.id);
  }

  /** Many cases may wait for one promise, of the major case they are part of: a hundred at a time. Answers whether there may be more. */
  private settle(refId: string, by: string): Promise<boolean> {
    return this.uow.run(systemActor('waits'), async (work) => {
      const waiting = await work.query<{ caseId: CaseId }>(
        'select distinct case_id as "caseId" from waits where ref_id = $1 and settled_at is null order by 1 limit $2',
        [refId, AT_ONCE],
      );
      for (const { caseId } of waiting) await settleWaits(work, caseId, by, { refId });
      return waiting.length === AT_ONCE;
    });
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
    const open = await this.promises.openOnGrounds(work, id);
    return open.filter((c) => c.promiser === 'partner').map((c) => ({ id: c.id, partnerId: c.partnerId }));
  }
}

/** Messages to the customer that nobody has answered since. */
async function openQuestions(work: Work, id: CaseId): Promise<{ id: string; partnerId: null }[]> {
  const asked = await work.query<{ id: string }>(
    `select e.id from entries e where e.case_id = any(kept_family($1)) and e.author_kind = 'staff' and 'customer' = any (e.readers)
       and not exists (select from entries a where a.case_id = any(kept_family($1)) and a.author_kind = 'customer' and a.id > e.id)`,
    [id],
  );
  return asked.map((row) => ({ id: row.id, partnerId: null }));
}
