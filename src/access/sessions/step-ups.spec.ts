import { unique } from '../../../test/case-scene.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';
import { PeopleService } from '../people/people.service.js';
import { StepUps } from './step-ups.js';

const PASSWORD = 'correct horse battery';

describe('proving anew who one is', () => {
  let desk: OpenDesk;
  let email: string;
  let personId: string;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    const people = desk.app.get(PeopleService);
    const passwordHash = await people.hashed(PASSWORD);
    email = unique('mara');
    const person = await desk.app
      .get(UnitOfWork)
      .run(systemActor('test'), (work) => people.create(work, { role: 'manager', name: 'Mara', email, passwordHash }));
    personId = person.id;
  });
  afterAll(() => desk.close());

  const send = (path: string, body: unknown, cookie = ''): Promise<Response> =>
    fetch(`${desk.url}/api/v1/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    });
  const signIn = async (): Promise<string> =>
    (await send('session', { email, password: PASSWORD })).headers.getSetCookie()[0]!.split(';')[0]!;
  const typeOf = async (answer: Response): Promise<unknown[]> => [
    answer.status,
    ((await answer.json()) as { type?: string }).type,
  ];
  /** Whether what weighs most would be let through for the newest session of hers. */
  const fresh = async (channel: 'portal' | 'api' | 'link' | 'system'): Promise<boolean> => {
    const { rows } = await desk.owner.query('select id from sessions where person_id = $1 order by id desc limit 1', [
      personId,
    ]);
    const actor = {
      ...({ audience: 'staff', role: 'manager', id: personId, kind: 'person', personId } as const),
      ...{ channel, credential: rows[0].id as string },
    };
    return desk.app
      .get(UnitOfWork)
      .read(actor, (work) => desk.app.get(StepUps).assertFresh(work))
      .then(
        () => true,
        () => false,
      );
  };

  it('takes the password once more, for five minutes of this session', async () => {
    const cookie = await signIn();
    expect(await fresh('portal')).toBe(false);
    const answer = await send('session/step-up', { password: PASSWORD }, cookie);
    const { until } = (await answer.json()) as { until: string };
    expect(answer.status).toBe(200);
    expect(Math.abs(Date.parse(until) - Date.now() - 5 * 60_000)).toBeLessThan(60_000);
    expect(await fresh('portal')).toBe(true);
    await desk.owner.query(
      `update sessions set stepped_up_at = stepped_up_at - interval '5 minutes' where person_id = $1`,
      [personId],
    );
    expect(await fresh('portal')).toBe(false);
    await send('session/step-up', { password: PASSWORD }, cookie);
    await signIn();
    expect(await fresh('portal')).toBe(false);
  });

  it('asks nothing of a key, and lets nobody through who has neither', async () => {
    expect([await fresh('api'), await fresh('link'), await fresh('system')]).toEqual([true, false, false]);
    const agent = await desk.person({ role: 'agent', name: 'Ada', email: unique('ada') });
    const { status, body } = await agent.put('/api/v1/session/step-up', { password: PASSWORD });
    expect([status, body.type]).toEqual([409, '/problems/no-session']);
    expect(await typeOf(await send('session/step-up', { password: PASSWORD }))).toEqual([
      401,
      '/problems/unknown-caller',
    ]);
  });

  it('is held back like signing in, and a right password does not count as a guess', async () => {
    const cookie = await signIn();
    for (let times = 0; times < 3; times++)
      expect((await send('session/step-up', { password: PASSWORD }, cookie)).status).toBe(200);
    for (let wrong = 0; wrong < 10; wrong++)
      expect(await typeOf(await send('session/step-up', { password: 'not this one' }, cookie))).toEqual([
        403,
        '/problems/wrong-password',
      ]);
    expect((await send('session/step-up', { password: PASSWORD }, cookie)).status).toBe(429);
  });
});
