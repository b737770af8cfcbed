import pg from 'pg';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { leafHash, serviceDataSource, UnitOfWork, type StoredEvent } from '../../platform/index.js';
import { NO_PROGRESS } from '../progress.js';
import { Seed } from './seed.js';

const OPEN = `('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed')`;

describe('a seeded desk', () => {
  let database: FreshDatabase;
  let service: DataSource;
  let owner: pg.Client;
  const seed = (cases: number, openCommitments = 0) =>
    new Seed(new UnitOfWork(service, { ring: () => undefined }), NO_PROGRESS).run({ cases, openCommitments });
  const rows = async <Row = Record<string, unknown>>(sql: string): Promise<Row[]> =>
    (await owner.query(sql)).rows as Row[];
  const count = async (what: string) => (await rows<{ n: number }>(`select count(*)::int as n from ${what}`))[0]!.n;

  beforeAll(async () => {
    database = await freshDatabase();
    service = await serviceDataSource(database.url, [], 4).initialize();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await service.destroy();
    await database.drop();
  });

  it('holds what the seed says it has made', async () => {
    const made = await seed(500);
    expect(made).toMatchObject({ cases: 500, openCases: await count(`cases where state <> 'closed'`) });
    for (const table of ['customers', 'orders', 'entries', 'commitments', 'chases', 'tasks'] as const) {
      expect([table, made[table]]).toEqual([table, await count(table)]);
    }
    expect(made.openCommitments).toBe(await count(`commitments where state in ${OPEN}`));
    expect(await rows('select state from cases group by state')).toHaveLength(7);
  });

  it('has cases of its own for more open promises, none of which is settled', async () => {
    const open = await count(`commitments where state in ${OPEN}`);
    const made = await seed(0, 300);
    expect(made).toMatchObject({ cases: 100, openCases: 100, commitments: 300, openCommitments: 300, chases: 300 });
    expect(await count(`commitments where state in ${OPEN}`)).toBe(open + 300);
  });

  it('has more of everything after another run, and the same partners', async () => {
    const [partners, cases] = [await count('partners'), await count('cases')];
    await seed(200);
    expect([await count('partners'), await count('cases')]).toEqual([partners, cases + 200]);
    expect(partners).toBe(40);
  });

  it('chases every running promise, and nothing that is over', async () => {
    const wrong = `select m.id from commitments m left join chases s on s.commitment_id = m.id and s.terms_version = m.terms_version
      where m.ladder_id is not null and (m.state in ('proposed', 'active', 'at_risk') and s.step is null
        or m.state in ('kept', 'reported', 'disputed') and s.step is not null)`;
    expect(await rows(wrong)).toEqual([]);
    expect(await count('chases where due_at <= now()')).toBe(0);
    expect(
      await count('chase_steps s join commitments m on m.id = s.commitment_id where s.acted_at < m.accepted_at'),
    ).toBe(0);
  });

  it('knows of each case when its next promise falls due', async () => {
    const wrong = `cases c where next_due_at is distinct from
      (select coalesce(min(due_at), 'infinity') from commitments where case_id = c.id and state in ${OPEN})`;
    expect(await count(wrong)).toBe(0);
  });

  it('has no open promise whose time is over, and none in a case that is closed', async () => {
    expect(await count(`commitments where state in ('proposed', 'active', 'at_risk') and due_at <= now()`)).toBe(0);
    expect(
      await count(`commitments m join cases c on c.id = m.case_id where c.state = 'closed' and m.state in ${OPEN}`),
    ).toBe(0);
  });

  it('has a ledger whose leaves hold, which tells of nothing that is still to come and is no news to anybody', async () => {
    const events = await rows(
      `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId",
         readers, data, request_id as "requestId", leaf from events`,
    );
    expect(events.length).toBeGreaterThan(5_000);
    const broken = events.filter(
      ({ leaf, ...event }) => !leafHash(event as unknown as StoredEvent).equals(leaf as Buffer),
    );
    expect(broken).toEqual([]);
    expect(await count('events where at > now()')).toBe(0);
    expect(await count('outbox')).toBe(0);
  });

  it('tells each case in the order in which it happened', async () => {
    const disorder = `(select at, lag(at) over (partition by case_id order by id) as before from events where case_id is not null) e where at < before`;
    expect(await count(disorder)).toBe(0);
    expect(
      await count(
        `cases c where not exists (select from entries e where e.case_id = c.id and e.readers = '{customer}')`,
      ),
    ).toBe(0);
  });
});
