import { Injectable } from '@nestjs/common';
import { Customer, type CustomerId } from '../customers/index.js';
import { instant, Invalid, NotFound, partnerReader, UnitOfWork, type Actor, type Work } from '../platform/index.js';
import type { EraseDto, HoldDto } from './erasure.dto.js';
import { ErasedAlready, HeldByLaw, StillOpen } from './erasure.errors.js';
import type { ErasureView, HoldView } from './erasure.views.js';
import { HOLDINGS } from './register.js';

type ErasureRow = Omit<ErasureView, 'erasedAt'> & { erasedAt: Date };
const ERASURE = `select customer_id as "customerId", at as "erasedAt", by as "erasedBy", reason, rows, partners_asked as "partnersAsked"
  from erasures where customer_id = $1`;

/**
 * Forgets a customer: every word of theirs and about them, and the key without which seals on such words say nothing. What is left are ids, times and
 * sums, so counts stay as they were and the ledger's proofs hold.
 */
@Injectable()
export class ErasuresService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Once; asked again it answers what was done. @throws NotFound, StillOpen, HeldByLaw */
  erase(actor: Actor, id: CustomerId, { reason }: EraseDto): Promise<ErasureView> {
    return this.uow.run(actor, async (work) => {
      await work.lock(Customer, id);
      const done = await erasureOf(work, id);
      if (done) return done;
      await refuseHeld(work, id);
      const cases = await work.query<{ id: string; state: string }>(
        'select id, state from cases where customer_id = $1',
        [id],
      );
      const open = cases.filter(({ state }) => state !== 'closed');
      if (open.length > 0) throw new StillOpen(open.map((one) => one.id));
      const caseIds = cases.map((one) => one.id);
      const rows = await empty(work, id, caseIds);
      await forgetAnswers(work, [id, ...caseIds]);
      await work.query('update links set revoked_at = $2 where customer_id = $1 and revoked_at is null', [
        id,
        work.now,
      ]);
      await work.query('delete from person_keys where customer_id = $1', [id]);
      const partnersAsked = await this.askPartners(work, caseIds);
      await work.query(
        'insert into erasures (customer_id, by, at, reason, rows, partners_asked) values ($1, $2, $3, $4, $5, $6)',
        [id, work.actor.personId ?? work.actor.id, work.now, reason, JSON.stringify(rows), partnersAsked],
      );
      work.record({ type: 'customer.erased', subjectId: id });
      return (await erasureOf(work, id))!;
    });
  }

  one(actor: Actor, id: CustomerId): Promise<ErasureView> {
    return this.uow.read(actor, async (work) => {
      const erasure = await erasureOf(work, id);
      if (!erasure) throw new NotFound();
      return erasure;
    });
  }

  /** Nobody forgets this customer until then. @throws NotFound, ErasedAlready, Invalid */
  hold(actor: Actor, id: CustomerId, { reason, until }: HoldDto): Promise<HoldView> {
    return this.uow.run(actor, async (work) => {
      await work.lock(Customer, id);
      if (await erasureOf(work, id)) throw new ErasedAlready();
      const end = new Date(until);
      if (end <= work.now) throw new Invalid([{ field: 'until', problem: 'lies in the past' }]);
      await work.query(
        `insert into legal_holds (customer_id, reason, until, by, at) values ($1, $2, $3, $4, $5)
         on conflict (customer_id) do update set reason = excluded.reason, until = excluded.until, by = excluded.by, at = excluded.at`,
        [id, reason, end, work.actor.personId ?? work.actor.id, work.now],
      );
      work.record({ type: 'customer.held', subjectId: id, data: { until: end.toISOString() } });
      return { customerId: id, reason, until: instant(end) };
    });
  }

  /** @throws NotFound when nothing is held */
  release(actor: Actor, id: CustomerId): Promise<void> {
    return this.uow.run(actor, async (work) => {
      const [, released] = (await work.query('delete from legal_holds where customer_id = $1', [id])) as unknown as [
        unknown,
        number,
      ];
      if (released === 0) throw new NotFound();
      work.record({ type: 'customer.released', subjectId: id });
    });
  }

  /** Each partner hears of it in its own name for the case (GDPR Art. 19). */
  private async askPartners(work: Work, caseIds: readonly string[]): Promise<number> {
    const partners = await work.query<{ caseId: string; partnerId: string }>(
      'select distinct case_id as "caseId", partner_id as "partnerId" from participations where case_id = any($1) order by 1, 2',
      [caseIds],
    );
    for (const { caseId, partnerId } of partners)
      work.record({ type: 'case.erased', caseId, subjectId: caseId, readers: [partnerReader(partnerId)] });
    return new Set(partners.map(({ partnerId }) => partnerId)).size;
  }
}

async function erasureOf(work: Work, id: CustomerId): Promise<ErasureView | undefined> {
  const [row] = await work.query<ErasureRow>(ERASURE, [id]);
  return row && { ...row, erasedAt: instant(row.erasedAt) };
}

async function refuseHeld(work: Work, id: CustomerId): Promise<void> {
  const [hold] = await work.query<{ until: Date }>(
    'select until from legal_holds where customer_id = $1 and until > $2',
    [id, work.now],
  );
  if (hold) throw new HeldByLaw(hold.until);
}

/** Writes over every word of theirs; answers how many rows of each table. */
async function empty(work: Work, id: CustomerId, caseIds: readonly string[]): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  for (const { table, columns, of } of HOLDINGS) {
    const sets = Object.entries(columns).map(([column, value]) => `${column} = ${value}`);
    // Both parameters are named, whichever the condition speaks of: PostgreSQL wants to know their types.
    const [, count] = (await work.query(
      `update ${table} set ${sets.join(', ')} where (${of}) and $1::text is not null and $2::text[] is not null`,
      [id, caseIds],
    )) as unknown as [unknown, number];
    if (count > 0) rows[table] = count;
  }
  return rows;
}

/** Answers kept for a repetition of the same request speak of them too. */
async function forgetAnswers(work: Work, ids: readonly string[]): Promise<void> {
  await work.query('delete from idempotency_keys where body::text like any($1)', [ids.map((id) => `%${id}%`)]);
}
