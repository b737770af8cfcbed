import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { eventually } from '../../test/eventually.js';
import { Caller, OpenDesk } from '../../test/open-desk.js';
import { runCommandLine } from '../cli/command-line.js';
import { TASK_STATES } from '../cases/tasks/task.rules.js';
import { leafHash, type StoredEvent } from '../platform/index.js';

interface Made {
  people: { role: string; name: string; email: string; password: string; apiKey: string; partnerId?: string }[];
  links: { audience: string; url: string }[];
}

/** Favours come on top: those that wait have just been received, and which of the latest are done depends on the hour. */
const CASE_STATES = {
  received: expect.any(Number),
  acknowledged: 5,
  in_progress: 14,
  waiting: 16,
  resolution_proposed: 4,
  resolved: 3,
};
const CLOSED = {
  ...{ lapsed: 2, merged: 1, spam: 2 },
  ...{ confirmed: expect.any(Number), withdrawn: expect.any(Number), not_agreed: expect.any(Number) },
};

describe('the demo', () => {
  let desk: OpenDesk;
  let made: Made;
  let madeAt: Date;

  beforeAll(async () => {
    desk = await OpenDesk.open();
  });
  afterAll(() => desk.close());

  it('keeps off a desk that has cases of its own', async () => {
    const agent = await desk.person({ role: 'agent' });
    const customer = await agent.make('/api/v1/customers', { name: 'Real', email: 'real@shop.example.org' });
    const matter = { kind: 'question', subject: 'Real', body: 'Is it?', channel: 'phone', customerId: customer.id };
    await agent.make('/api/v1/cases', matter);
    // What the desk promises for it by itself is there a moment later.
    await eventually(async () => expect(await count('commitments')).toBe(2));
    const { status, stdout, stderr } = await kept('demo', '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^This desk is at work: it has 1 case .* Nothing was added; --force .*\n$/);
    expect(await count('customers')).toBe(1);
  });

  it('leaves nothing behind when it cannot be told to its end', async () => {
    const agent = await desk.person({ role: 'agent' });
    const customer = await agent.make('/api/v1/customers', { name: 'Real', email: 'other@shop.example.org' });
    const order = { customerId: customer.id, number: '1', status: 'paid', placedAt: '2026-01-01T00:00:00Z' };
    const { id } = await agent.make('/api/v1/orders', { ...order, externalRef: 'demo:order:40' });
    const before = await counts();
    const { status, stderr } = await kept('demo', '--force', '--json');
    const after = await counts();
    await desk.owner.query('delete from orders where id = $1', [id]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('externalRef')]);
    expect(after).toEqual(before);
  });

  it('is made under a running desk, and prints one JSON document', async () => {
    const { status, stdout, stderr } = await kept('demo', '--force', '--json');
    expect([status, stderr]).toEqual([0, '']);
    made = JSON.parse(stdout);
    [{ now: madeAt }] = (await rows('select now()')) as [{ now: Date }];
    expect(Object.keys(made)).toEqual(['people', 'links']);
    expect(made.people.map(({ role }) => role).sort()).toEqual([
      ...['agent', 'agent', 'agent', 'manager', 'manager'],
      ...['partner', 'partner', 'partner', 'partner', 'partner', 'partner'],
    ]);
    expect(made.people.every(({ role, partnerId }) => (role === 'partner') === (partnerId !== undefined))).toBe(true);
    expect(new Set(made.people.map(({ password }) => password)).size).toBe(made.people.length);
  });

  it('has the policies to begin with in force, written by one manager and published by another', async () => {
    const { body } = await caller('manager').get('/api/v1/policies');
    expect(body.items.map(({ name, inForce }: any) => [name, inForce.number])).toEqual([
      ['Goodwill credit', 1],
      ['Late return', 2],
    ]);
    const people = await rows(
      'select distinct author_id, publisher_id from policy_versions where published_at is not null',
    );
    expect(people).toHaveLength(1);
    expect(people[0].author_id).not.toBe(people[0].publisher_id);
    const [{ early }] = await rows(
      `select bool_and(effective_from < (select min(placed_at) from orders where external_ref like 'demo:%')) as early from policy_versions where number = 1`,
    );
    expect(early).toBe(true);
  });

  it('shows cases, endings and tasks in every state', async () => {
    const states = await tally(
      `select state as name, count(*)::int as n from cases where ${OURS} and state <> 'closed' group by 1`,
    );
    expect(states).toEqual(CASE_STATES);
    expect(
      await tally(
        `select closed_reason as name, count(*)::int as n from cases where ${OURS} and state = 'closed' group by 1`,
      ),
    ).toEqual(CLOSED);
    expect((await rows(`select from cases where ${OURS} and reopen_count > 0`)).length).toBe(1);
    const { get } = caller('manager');
    for (const state of TASK_STATES) {
      const { status, body } = await get(`/api/v1/tasks?state=${state}`);
      expect([state, status, body.items.length > 0]).toEqual([state, 200, true]);
    }
  });

  it('has replies for every audience at hand, and a line on which customers reach a person', async () => {
    const { get } = caller('agent');
    const { body: macros } = await get('/api/v1/macros');
    expect(new Set(macros.items.map(({ audience }: any) => audience))).toEqual(
      new Set(['customer', 'partner', 'internal']),
    );
    expect((await get('/api/v1/settings/helpline')).body).toMatchObject({ phone: expect.stringMatching(/^\+44/) });
    const { url } = made.links.find(({ audience }) => audience === 'customer')!;
    const page = await (await send('GET', new URL(url).pathname)).text();
    expect(page).toContain('href="tel:+441632960123"');
  });

  it('owes its open cases an end and an answer, by their service level', async () => {
    const owed = await tally(
      `select m.kind as name, count(distinct m.case_id)::int as n from commitments m where m.source = 'target' and m.state = 'active' group by 1`,
    );
    expect(owed).toMatchObject({
      first_reply: expect.any(Number),
      next_reply: expect.any(Number),
      resolution: expect.any(Number),
      update: expect.any(Number),
    });
    expect(owed['resolution']).toBeGreaterThan(20);
  });

  it('has promises that fall due and chases that go on in the next minutes', async () => {
    const soon = `between now() and now() + interval '16 minutes'`;
    const promises = await rows(`select from commitments where state in ('active', 'at_risk') and due_at ${soon}`);
    const steps = await rows(`select from chases where due_at ${soon}`);
    expect(promises.length).toBeGreaterThanOrEqual(4);
    expect(steps.length).toBeGreaterThanOrEqual(6);
  });

  it('lets everybody in by password and by key', async () => {
    for (const { email, password, apiKey, role } of made.people) {
      const byPassword = await send('PUT', '/api/v1/session', { email, password });
      expect([email, byPassword.status]).toEqual([email, 200]);
      const byKey = await send('GET', '/api/v1/session', undefined, apiKey);
      expect([email, byKey.status, ((await byKey.json()) as { role: string }).role]).toEqual([email, 200, role]);
    }
  });

  it('prints links that open a page, some for each partner and some for customers', async () => {
    const pages = await Promise.all(made.links.map(({ url }) => send('GET', new URL(url).pathname)));
    expect(pages.map(({ status }) => status)).toEqual(made.links.map(() => 200));
    const owners = await rows(
      `select distinct l.partner_id from links l where l.audience = 'partner' and l.id = any($1)`,
      made.links.map(({ url }) => linkIn(url)),
    );
    expect(owners.length).toBe(3);
    expect(made.links.filter(({ audience }) => audience === 'customer').length).toBeGreaterThanOrEqual(5);
  });

  it('holds what was written to people, and links in it open', async () => {
    expect(await tally('select state as name, count(*)::int as n from mails group by 1')).toEqual({
      held: expect.any(Number),
    });
    const { body } = await caller('manager').get('/api/v1/mails?limit=200');
    const opened = await caller('manager').get(`/api/v1/mails/${body.items.find((mail: any) => mail.toCustomerId).id}`);
    const [url] = /http:\S+\/s\/\S+/.exec(opened.body.letter.text)!;
    expect((await send('GET', new URL(url).pathname)).status).toBe(200);
  });

  it('holds what a desk guarantees, and tells nobody of its past as if it were news', async () => {
    const { status, stdout } = await kept('verify', '--json');
    expect([status, JSON.parse(stdout).holds]).toEqual([0, true]);
    const retold = await rows(
      'select template from mails where created_at > $1 and cause_id not in (select event_id from chase_steps where acted_at > $1)',
      madeAt,
    );
    expect(retold).toEqual([]);
  });

  it('agrees with itself: next due times, leaves, steps, what was promised and when', async () => {
    const wrong = await rows(
      `select c.id from cases c where next_due_at is distinct from (select coalesce(min(due_at), 'infinity') from commitments m
         where m.case_id = c.id and m.held_since is null and m.state in ('proposed', 'countered', 'accepted', 'active', 'at_risk', 'reported', 'disputed'))`,
    );
    expect(wrong).toEqual([]);
    expect(
      await rows(
        `select s.step, c.kind, c.source, s.due_at, s.acted_at, c.due_at as promised from chase_steps s join commitments c on c.id = s.commitment_id where s.acted_at > s.due_at + interval '1 minute'`,
      ),
    ).toEqual([]);
    expect(await rows('select from entries e join cases c on c.id = e.case_id where e.at < c.received_at')).toEqual([]);
    expect(await rows('select from mails where created_at > now()')).toEqual([]);
    const events = await rows(EVENTS);
    expect(events.length).toBeGreaterThan(1_500);
    expect(events.filter(({ leaf, ...event }) => !leafHash(event as StoredEvent).equals(leaf))).toEqual([]);
  });

  it('refuses to be made a second time', async () => {
    const before = await counts();
    const { status, stdout, stderr } = await kept('demo', '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The demo is on this desk already\. Nothing was added; --again .*\n$/);
    expect(await counts()).toEqual(before);
  });

  it('gives everybody new passwords and keys when asked again, and ends the old ones', async () => {
    const before = await counts();
    const { status, stdout } = await kept('demo', '--again');
    expect(status).toBe(0);
    expect(await counts()).toEqual(before);
    const [old] = made.people;
    expect((await send('PUT', '/api/v1/session', { email: old!.email, password: old!.password })).status).toBe(401);
    const [, password] = new RegExp(`${old!.email} +(\\S+)`).exec(stdout)!;
    const [, key] = new RegExp(`${old!.name} +(kept_\\S+)`).exec(stdout)!;
    expect((await send('PUT', '/api/v1/session', { email: old!.email, password })).status).toBe(200);
    expect((await send('GET', '/api/v1/session', undefined, key)).status).toBe(200);
    const oldKey = () => send('GET', '/api/v1/session', undefined, old!.apiKey);
    await eventually(async () => expect((await oldKey()).status).toBe(401));
  });

  const OURS = `customer_id in (select id from customers where external_ref like 'demo:%')`;
  const EVENTS = `select id, at, type, actor_kind as "actorKind", actor_id as "actorId", case_id as "caseId", subject_id as "subjectId",
    readers, data, request_id as "requestId", leaf from events`;

  async function kept(...words: string[]) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const { database } = desk.owner;
    const url = new URL(process.env['TEST_POSTGRES_URL']!);
    url.pathname = `/${database}`;
    const env = { DATABASE_URL: url.href, KEPT_DATA: desk.folder };
    const status = await runCommandLine(words, { stdin: Readable.from(['']), stdout, stderr, env });
    stdout.end();
    stderr.end();
    return { status, stdout: await text(stdout), stderr: await text(stderr) };
  }

  const rows = async (sql: string, ...values: unknown[]): Promise<any[]> => (await desk.owner.query(sql, values)).rows;
  const count = async (table: string): Promise<number> => (await rows(`select count(*)::int as n from ${table}`))[0].n;

  /** How much of everything there is; mails and steps may follow from what falls due meanwhile. */
  async function counts(): Promise<Record<string, number>> {
    const tables = ['people', 'partners', 'calendars', 'customers', 'orders', 'cases', 'tasks', 'commitments'];
    const found: Record<string, number> = {};
    for (const table of tables) found[table] = await count(table);
    return found;
  }

  const tally = async (sql: string): Promise<Record<string, number>> =>
    Object.fromEntries((await rows(sql)).map(({ name, n }) => [name, n]));

  function caller(role: string): Caller {
    return new Caller(desk.url, made.people.find((person) => person.role === role)!.apiKey, '');
  }

  function send(method: string, where: string, body?: unknown, key?: string): Promise<Response> {
    return fetch(desk.url + where, {
      method,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
});

/** The link behind an address: its token begins with the link's id. */
function linkIn(url: string): string {
  const hex = Buffer.from(url.split('/').at(-1)!, 'base64url').subarray(0, 16).toString('hex');
  return `lnk_${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
