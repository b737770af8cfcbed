import { ShopDesk } from '../../test/shop-desk.js';
import { leafHash, systemActor, type StoredEvent } from '../platform/index.js';
import { readPeriod } from './promise-period.js';
import { SlipReportQueries } from './slip-report.queries.js';
import type { SlipReportView } from './slip-report.views.js';

/** Hours of 1 June 2026, UTC. */
interface Slip {
  slipped: number;
  due: number;
  told?: number;
  replaced?: number;
  broken?: number;
  asked?: number;
  mended?: number;
}

describe('the report on slips', () => {
  let desk: ShopDesk;
  let made = 0;
  beforeEach(async () => {
    made = 0;
    desk = await ShopDesk.open();
    await desk.rows(`insert into customers (id, name) values ('cus_1', 'Ada')`);
  });
  afterEach(() => desk.close());

  const at = (hour: number): Date => new Date(Date.UTC(2026, 5, 1) + hour * 3_600_000);
  const event = async (type: string, hour: number, rest: Partial<StoredEvent>): Promise<void> => {
    const whole = {
      ...{ id: `evt_${String(++made).padStart(6, '0')}`, at: at(hour), type, actorKind: 'staff', actorId: 'per_1' },
      ...{ caseId: null, subjectId: null, readers: [], data: {}, requestId: null },
      ...rest,
    } as unknown as StoredEvent;
    await desk.rows(
      `insert into events (id, at, type, actor_kind, actor_id, case_id, subject_id, readers, data, request_id, leaf)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [...Object.values(whole), leafHash(whole)],
    );
  };
  const promise = async (caseId: string, due: number, supersedes: string | null, accepted: number, state: string) => {
    const id = `cmt_${++made}`;
    await desk.rows(
      `insert into commitments (id, case_id, kind, what, promiser, promisee, state, due_at, original_due_at, proposed_by, proposed_at,
         accepted_at, supersedes) values ($1, $2, 'refund', 'Money', 'us', 'customer', $3, $4, $4, 'us', $5, $5, $6)`,
      [id, caseId, state, at(due), at(accepted), supersedes],
    );
    return id;
  };
  const slip = async ({ slipped, due, told, replaced, broken, asked, mended }: Slip): Promise<string> => {
    const caseId = `cs_${++made}`;
    await desk.rows(
      `insert into cases (id, kind, subject, channel, customer_id, received_at, state_since, created_by)
       values ($1, 'complaint', 'x', 'phone', 'cus_1', $2, $2, 'x')`,
      [caseId, at(0)],
    );
    const id = await promise(caseId, due, null, 0, replaced ? 'renegotiated' : broken ? 'broken' : 'at_risk');
    const ended = mended ?? replaced ?? broken;
    await desk.rows(
      `insert into slips (id, commitment_id, case_id, cause_id, slipped_at, ended_at, ended_how) values ($1, $2, $3, $2, $4, $5, $6)`,
      [`slp_${made}`, id, caseId, at(slipped), ended ? at(ended) : null, mended ? 'mended' : ended ? 'settled' : null],
    );
    // What was said before it slipped, or of something else, says nothing of it.
    await event('entry.written', slipped - 1, { caseId, readers: ['customer'], data: { author: 'customer' } });
    await event('entry.written', slipped, { caseId, readers: ['customer'], data: { author: 'staff' } });
    if (told)
      await event('entry.written', told, { caseId, readers: ['customer'], data: { author: 'staff', about: id } });
    if (asked) await event('entry.written', asked, { caseId, readers: ['customer'], data: { author: 'customer' } });
    if (replaced) await promise(caseId, due + 5, id, replaced, 'active');
    if (broken) await event('commitment.broken', broken, { caseId, subjectId: id });
    return id;
  };
  const report = (words = {}): Promise<SlipReportView> =>
    new SlipReportQueries(desk.uow).report(systemActor('spec'), readPeriod(words));

  it('says who heard of it from us first, and how long before the time they were promised', async () => {
    await slip({ slipped: 2, due: 20, told: 3 });
    await slip({ slipped: 2, due: 20, replaced: 4, asked: 5 });
    await slip({ slipped: 2, due: 8, broken: 8 });
    await slip({ slipped: 2, due: 20, asked: 3, told: 4 });
    await slip({ slipped: 2, due: 20, asked: 3 });
    await slip({ slipped: 2, due: 20 });
    await slip({ slipped: 2, due: 20, mended: 3 });
    const { slips } = await report();
    expect(slips).toMatchObject({ total: 7, toldFirst: 3, askedFirst: 2, nobodyYet: 1, mended: 1 });
    expect(slips.toldRate).toEqual({ kept: 3, of: 5, percent: 60, low: 23.07, high: 88.24 });
    // Told after 60, 120, 360 and 120 minutes; 17, 16, 0 and 16 hours ahead.
    expect([slips.toldAfterMinutes, slips.leadHours]).toEqual([120, 16]);
  });

  it('counts what slipped within the period', async () => {
    await slip({ slipped: 2, due: 20 });
    await slip({ slipped: 26, due: 40 });
    expect((await report({ to: '2026-06-01' })).slips.total).toBe(1);
    expect((await report({ from: '2026-06-02' })).slips.total).toBe(1);
    expect((await report({ from: '2026-06-03' })).slips).toMatchObject({ total: 0, leadHours: null });
  });

  it('counts each promise given against its footing once, by what became of it', async () => {
    const [broken, open] = [await slip({ slipped: 2, due: 8, broken: 8 }), await slip({ slipped: 2, due: 20 })];
    for (const [id, type] of [
      [broken, 'made'],
      [open, 'made'],
      [open, 'backed'],
    ])
      await event(`commitment.${type}`, 1, { subjectId: id!, data: { overPromised: true } });
    expect((await report()).overPromises).toEqual({
      ...{ total: 2, kept: 0, broken: 1, renegotiated: 0, withdrawn: 0, open: 1 },
    });
  });
});
