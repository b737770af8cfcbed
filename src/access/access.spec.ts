import { OpenDesk, type Caller } from '../../test/open-desk.js';
import { systemActor, UnitOfWork, type Work } from '../platform/index.js';
import { LastManager } from './access.errors.js';
import type { PersonId } from './people/person.entity.js';
import { PeopleService } from './people/people.service.js';

const PASSWORD = 'correct horse battery';

describe('coming in', () => {
  let desk: OpenDesk;
  let manager: Caller;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    manager = await desk.person({ role: 'manager', name: 'Mara' });
  });
  afterAll(() => desk.close());

  const inWork = <T>(work: (work: Work) => Promise<T>): Promise<T> =>
    desk.app.get(UnitOfWork).run(systemActor('test'), work);
  const withPassword = async (email: string, role: 'agent' | 'manager' = 'agent'): Promise<{ id: string }> => {
    const passwordHash = await desk.app.get(PeopleService).hashed(PASSWORD);
    return inWork((work) => desk.app.get(PeopleService).create(work, { role, name: 'Ada', email, passwordHash }));
  };
  const send = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(desk.url + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const signIn = (email: string, password: string, headers?: Record<string, string>): Promise<Response> =>
    send('PUT', '/api/v1/session', { email, password }, headers);
  const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]!.split(';')[0]!;
  const statusWith = async (cookie: string): Promise<number> =>
    (await send('GET', '/api/v1/session', undefined, { cookie })).status;

  describe('with a password', () => {
    it('answers who, and gives a cookie script cannot read and other sites’ forms do not send', async () => {
      const { id } = await withPassword('ada@example.test');
      const answer = await signIn(' ADA@example.test ', PASSWORD);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ id, role: 'agent', name: 'Ada' });
      expect(answer.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^kept_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/),
      ]);
      expect(await statusWith(cookieOf(answer))).toBe(200);
    });

    it('says the same of a wrong password and of nobody', async () => {
      await withPassword('known@example.test');
      const [wrong, nobody] = await Promise.all([
        signIn('known@example.test', 'not this one, surely'),
        signIn('unknown@example.test', 'not this one, surely'),
      ]);
      expect([wrong.status, nobody.status]).toEqual([401, 401]);
      const said = async (answer: Response): Promise<unknown> => ({
        ...((await answer.json()) as object),
        requestId: '',
      });
      expect(await said(wrong)).toEqual(await said(nobody.clone()));
      expect(await nobody.json()).toMatchObject({ type: '/problems/wrong-credentials' });
    });

    it('gives a new token every time, and ends the session the browser came with: nobody can plant one', async () => {
      await withPassword('fixed@example.test');
      const planted = `kept_session=${'A'.repeat(43)}`;
      const first = cookieOf(await signIn('fixed@example.test', PASSWORD, { cookie: planted }));
      expect(first).not.toBe(planted);
      expect(await statusWith(planted)).toBe(401);

      const second = cookieOf(await signIn('fixed@example.test', PASSWORD, { cookie: first }));
      expect(second).not.toBe(first);
      expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
    });

    it('is over after signing out', async () => {
      await withPassword('out@example.test');
      const cookie = cookieOf(await signIn('out@example.test', PASSWORD));
      const left = await send('DELETE', '/api/v1/session', undefined, { cookie });
      expect(left.status).toBe(204);
      expect(left.headers.getSetCookie()[0]).toMatch(/^kept_session=; /);
      expect(await statusWith(cookie)).toBe(401);
    });

    it.each([
      ['twelve hours without a request', `last_seen_at = now() - interval '12 hours 1 second'`],
      ['seven days in any case', `expires_at = now()`],
    ])('is over after %s', async (_, ageing) => {
      const { id } = await withPassword(`${Math.random()}@example.test`);
      const { rows } = await desk.owner.query<{ email: string }>('select email from people where id = $1', [id]);
      const cookie = cookieOf(await signIn(rows[0]!.email, PASSWORD));
      await desk.owner.query(`update sessions set ${ageing} where person_id = $1`, [id]);
      expect(await statusWith(cookie)).toBe(401);
    });

    it('notes being seen once a minute, not at every request', async () => {
      const { id } = await withPassword('seen@example.test');
      const cookie = cookieOf(await signIn('seen@example.test', PASSWORD));
      const seen = async (): Promise<unknown> =>
        (await desk.owner.query('select last_seen_at::text, xmin from sessions where person_id = $1', [id])).rows[0];
      const before = await seen();
      await statusWith(cookie);
      expect(await seen()).toEqual(before);
    });

    it('keeps neither password nor token', async () => {
      const { id } = await withPassword('hashed@example.test');
      const token = cookieOf(await signIn('hashed@example.test', PASSWORD)).split('=')[1]!;
      const { rows } = await desk.owner.query(
        'select p::text as person, s::text as session from people p join sessions s on s.person_id = p.id where p.id = $1',
        [id],
      );
      expect(rows[0].person).toContain('$argon2id$');
      expect(rows[0].person).not.toContain(PASSWORD);
      expect(rows[0].session).not.toContain(token);
      expect(rows[0].session).not.toContain(Buffer.from(token).toString('hex'));
    });

    it('is refused for a while after ten wrong guesses, the right one too', async () => {
      await withPassword('guessed@example.test');
      for (let i = 0; i < 10; i++) expect((await signIn('guessed@example.test', `guess number ${i}`)).status).toBe(401);
      const refused = await signIn('guessed@example.test', PASSWORD);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    });

    it('sends a crowd away with 429 instead of letting it hang, and keeps serving the others', async () => {
      await withPassword('crowd@example.test');
      const began = performance.now();
      const crowd = Promise.all(Array.from({ length: 200 }, () => signIn('crowd@example.test', PASSWORD)));
      const inside = await manager.get('/api/v1/session');
      const insideMs = performance.now() - began;
      const statuses = (await crowd).map(({ status }) => status);
      expect(inside.status).toBe(200);
      expect(insideMs).toBeLessThan(3_000);
      expect(new Set(statuses)).toEqual(new Set([200, 429]));
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(1);
      expect(performance.now() - began).toBeLessThan(10_000);
    });
  });

  describe('with an API key', () => {
    const makeKey = async (personId: string, more: object = {}, headers: Record<string, string> = {}): Promise<any> =>
      (await manager.post('/api/v1/keys', { personId, name: 'reports', ...more }, headers)).body;
    const use = (key: string): Promise<Response> =>
      send('GET', '/api/v1/session', undefined, { authorization: `Bearer ${key}` });

    it('works at once and until it is revoked', async () => {
      const agent = await desk.person({ role: 'agent' });
      const { id, key } = await makeKey(agent.personId);
      expect((await use(key)).status).toBe(200);
      await fetch(`${desk.url}/api/v1/keys/${id}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${(manager as any).key}` },
      });
      expect((await use(key)).status).toBe(401);
    });

    it('works until it expires', async () => {
      const agent = await desk.person({ role: 'agent' });
      const { key } = await makeKey(agent.personId, { expiresAt: '2020-01-01T00:00:00Z' });
      expect((await use(key)).status).toBe(401);
    });

    it('does not work with another key’s secret', async () => {
      const agent = await desk.person({ role: 'agent' });
      const [one, other] = [await makeKey(agent.personId), await makeKey(agent.personId)];
      expect((await use(one.key.slice(0, 38) + other.key.slice(38))).status).toBe(401);
    });

    it('is not covered up by a good cookie beside it', async () => {
      await withPassword('both@example.test');
      const cookie = cookieOf(await signIn('both@example.test', PASSWORD));
      const answer = await send('GET', '/api/v1/session', undefined, { cookie, authorization: 'Bearer kept_wrong' });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    });

    it('is answered again under its Idempotency-Key, yet kept nowhere', async () => {
      const agent = await desk.person({ role: 'agent' });
      const [first, again] = [
        await makeKey(agent.personId, {}, { 'idempotency-key': 'one key please' }),
        await makeKey(agent.personId, {}, { 'idempotency-key': 'one key please' }),
      ];
      expect(again).toEqual(first);
      expect((await use(again.key)).status).toBe(200);
      const { rows } = await desk.owner.query(`select string_agg(body::text, '') as kept from idempotency_keys`);
      expect(rows[0].kept).toContain(first.id);
      expect(rows[0].kept).not.toContain(first.key.slice(-43));
    });

    it('is made by managers only', async () => {
      const agent = await desk.person({ role: 'agent' });
      const answer = await agent.post('/api/v1/keys', { personId: agent.personId, name: 'mine' });
      expect([answer.status, answer.body.type]).toEqual([403, '/problems/forbidden']);
    });
  });

  describe('somebody who leaves', () => {
    it('is out at once, with sessions, keys and links', async () => {
      const { id } = await withPassword('leaves@example.test');
      const cookie = cookieOf(await signIn('leaves@example.test', PASSWORD));
      const key = (await manager.post('/api/v1/keys', { personId: id, name: 'x' })).body.key as string;
      expect(await statusWith(cookie)).toBe(200);

      const gone = await manager.put(`/api/v1/people/${id}/deactivation`, undefined);
      expect(gone.body).toMatchObject({ id, active: false });
      expect(await statusWith(cookie)).toBe(401);
      expect((await send('GET', '/api/v1/session', undefined, { authorization: `Bearer ${key}` })).status).toBe(401);
      expect((await signIn('leaves@example.test', PASSWORD)).status).toBe(401);

      // Coming back is a new beginning: nothing of before opens again.
      await desk.owner.query('update people set active = true where id = $1', [id]);
      expect(await statusWith(cookie)).toBe(401);
      expect((await send('GET', '/api/v1/session', undefined, { authorization: `Bearer ${key}` })).status).toBe(401);
    });

    it('cannot be the last manager, even when two shut each other out', async () => {
      const lone = await OpenDesk.open({ KEPT_ROLE: 'http' });
      try {
        const managers = [await lone.person({ role: 'manager' }), await lone.person({ role: 'manager' })];
        const shutOut = ({ personId }: Caller): Promise<unknown> =>
          lone.app
            .get(UnitOfWork)
            .run(systemActor('test'), (work) => lone.app.get(PeopleService).deactivate(work, personId as PersonId));
        const results = await Promise.allSettled(managers.map(shutOut));
        expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
        expect(results.find((result) => result.status === 'rejected')).toMatchObject({
          reason: expect.any(LastManager),
        });
      } finally {
        await lone.close();
      }
    });
  });

  describe('people', () => {
    it('are listed page by page, by name', async () => {
      for (const name of ['zoe', 'Zara', 'Zeno']) await desk.person({ role: 'agent', name });
      const names = (await manager.all('/api/v1/people?role=agent', 2)).map(({ name }) => name as string);
      expect(names.filter((name) => /^z/i.test(name))).toEqual(['Zara', 'Zeno', 'zoe']);
    });

    it('are added by managers, once for each e-mail address', async () => {
      const person = { role: 'agent', name: 'New', email: 'new@example.test', password: PASSWORD };
      expect((await manager.post('/api/v1/people', person)).status).toBe(201);
      expect((await signIn('new@example.test', PASSWORD)).status).toBe(200);
      const again = await manager.post('/api/v1/people', { ...person, email: 'NEW@example.test' });
      expect([again.status, again.body.type]).toEqual([409, '/problems/email-taken']);
    });

    it('need a password of twelve characters', async () => {
      const short = { role: 'agent', name: 'New', email: 'short@example.test', password: 'elevenchars' };
      const answer = await manager.post('/api/v1/people', short);
      expect([answer.status, answer.body.errors[0].field]).toEqual([422, 'password']);
    });

    it('of a partner see one another, but nobody else, and no addresses', async () => {
      const partner = await manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier' });
      const other = await manager.make('/api/v1/partners', { name: 'Slow', kind: 'courier' });
      const [dirk] = [
        await desk.person({ role: 'partner', partnerId: partner.id, name: 'Dirk', email: 'dirk@example.test' }),
        await desk.person({ role: 'partner', partnerId: partner.id, name: 'Dora', email: 'dora@example.test' }),
        await desk.person({ role: 'partner', partnerId: other.id, name: 'Otto' }),
      ];
      const { body } = await dirk.get('/api/v1/people');
      expect(body.items.map(({ name, email }: any) => [name, email])).toEqual([
        ['Dirk', 'dirk@example.test'],
        ['Dora', null],
      ]);
      expect((await dirk.get(`/api/v1/people/${manager.personId}`)).status).toBe(404);
    });

    it('of a partner that no longer works with us are out', async () => {
      const partner = await manager.make('/api/v1/partners', { name: 'Former', kind: 'courier' });
      const dirk = await desk.person({ role: 'partner', partnerId: partner.id });
      await desk.owner.query('update partners set active = false where id = $1', [partner.id]);
      expect((await dirk.get('/api/v1/session')).status).toBe(401);
    });
  });
});
