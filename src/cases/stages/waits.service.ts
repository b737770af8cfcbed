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
import { OpenApprovals } from './open-approvals.js';
import type { WaitingDto } from './stages.dto.js';

const AT_ONCE = 100;

/** Waiting is always for something named; when all of it is settled the case goes on by itself. */
@Injectable()
export class WaitsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sheets: CaseSheets,
    private readonly promises: CommitmentsQueries,
    private readonly approvals: OpenApprovals,
  ) {}

  /** @throws WaitingForNothing when what is named is not there, or not open */
  wait(actor: Actor, id: CaseId, asked: WaitingDto, ifMatch: number | undefined): Promise<CaseView> {
    return this.uow.run(actor, async (work) => {
      await this.waitIn(work, id, asked, ifMatch);
      return this.sheets.sheet(work, id);
    });
  }

  /** The same within a larger work. */
  async waitIn(work: Work, id: CaseId, asked: WaitingDto, ifMatch?: number): Promise<void> {
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

  @On(...SETTLED_EVENTS, 'commitment.done_late')
  async commitmentSettled(event: StoredEvent): Promise<void> {
    if (!event.subjectId || !isOver(event)) return;
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

  private async awaited(work: Work, id: CaseId, asked: WaitingDto): Promise<Awaited[]> {
    const found = await this.awaitable(work, id, asked.on);
    const named = (ref: Awaited): boolean => asked.refs!.some((one) => one === ref.id || one === ref.alias);
    const refs = asked.refs ? found.filter(named) : asked.on === 'customer' ? found.slice(-1) : found;
    const unknown = asked.refs?.some((one) => !found.some((ref) => one === ref.id || one === ref.alias));
    if (refs.length === 0 || unknown) throw new WaitingForNothing(asked.on);
    return refs;
  }

  private async awaitable(work: Work, id: CaseId, on: WaitingDto['on']): Promise<Awaited[]> {
    if (on === 'partner') return this.openPromises(work, id);
    if (on === 'customer') return openQuestions(work, id);
    const open = await this.approvals.of(work, id);
    return open.map(({ approvalId, commitmentId }) => ({ id: commitmentId, alias: approvalId, partnerId: null }));
  }

  private async openPromises(work: Work, id: CaseId): Promise<{ id: string; partnerId: string | null }[]> {
    const open = await this.promises.openOnGrounds(work, id);
    return open.filter((c) => c.promiser === 'partner').map((c) => ({ id: c.id, partnerId: c.partnerId }));
  }
}

/** What is waited for: its id, by which its end is heard of, and another name it is asked for by. */
interface Awaited {
  id: string;
  alias?: string;
  partnerId: string | null;
}

/** A promise that was due is waited for no longer, but who waits for a yes or a no waits until somebody has said it, however late. */
function isOver({ type, data }: StoredEvent): boolean {
  if (data['approval'] !== true) return type !== 'commitment.done_late';
  return type !== 'commitment.broken' || data['doneLate'] === true;
}

/** Messages to the customer that nobody has answered since, the last one last. */
async function openQuestions(work: Work, id: CaseId): Promise<{ id: string; partnerId: null }[]> {
  const asked = await work.query<{ id: string }>(
    `select e.id from entries e where e.case_id = any(kept_family($1)) and e.author_kind = 'staff' and 'customer' = any (e.readers)
       and not exists (select from entries a where a.case_id = any(kept_family($1)) and a.author_kind = 'customer' and a.id > e.id)
     order by e.id`,
    [id],
  );
  return asked.map((row) => ({ id: row.id, partnerId: null }));
}
