import { OpenDesk } from '../../../test/open-desk.js';
import { systemActor, UnitOfWork } from '../../platform/index.js';
import { PeopleService } from '../people/people.service.js';

const PASSWORD = 'correct horse battery';

describe('signing in without script', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    const people = desk.app.get(PeopleService);
    const passwordHash = await people.hashed(PASSWORD);
    await desk.app
      .get(UnitOfWork)
      .run(systemActor('test'), (work) =>
        people.create(work, { role: 'agent', name: 'Ada & Co', email: 'ada@example.test', passwordHash }),
      );
  });
  afterAll(() => desk.close());

  const send = (
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(desk.url + path, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
  const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]!.split(';')[0]!;
  const open = async (path: string, cookie = ''): Promise<string> =>
    (await fetch(desk.url + path, { headers: { accept: 'text/html', cookie } })).text();

  it('goes on to where one wanted to go', async () => {
    const page = await open('/sign-in?next=/cases/7%3Ftab%3D1');
    expect(page).toContain('name="next" value="/cases/7?tab=1"');
    const answer = await send('/sign-in', { email: 'ada@example.test', password: PASSWORD, next: '/cases/7?tab=1' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cases/7?tab=1']);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\t/evil.example'])(
    'never goes on to another site: %j',
    async (next) => {
      const answer = await send('/sign-in', { email: 'ada@example.test', password: PASSWORD, next });
      expect(answer.headers.get('location')).toBe('/');
    },
  );

  it('shows the form again when the password is wrong', async () => {
    const answer = await send('/sign-in', { email: 'ada@example.test', password: 'not this one', next: '/cases' });
    expect(answer.status).toBe(401);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toMatch(/role="alert">E-mail address or password is wrong/);
  });

  it('signs out with the form that was shown, and only with that', async () => {
    const cookie = cookieOf(await send('/sign-in', { email: 'ada@example.test', password: PASSWORD }));
    const page = await open('/sign-in', cookie);
    expect(page).toContain('Ada &amp; Co');
    const csrf = /name="csrf" value="([^"]+)"/.exec(page)![1]!;

    expect((await send('/sign-out', {}, { cookie })).status).toBe(403);
    expect((await send('/sign-out', { csrf: `${csrf.slice(0, -2)}AA` }, { cookie })).status).toBe(403);
    const out = await send('/sign-out', { csrf }, { cookie });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-in']);
    expect(await open('/sign-in', cookie)).toContain('name="password"');
  });
});

describe('a desk reached by https', () => {
  it('gives a cookie that only this host over https can set', async () => {
    const desk = await OpenDesk.open({ KEPT_ROLE: 'http', KEPT_URL: 'https://desk.example' });
    try {
      const people = desk.app.get(PeopleService);
      const passwordHash = await people.hashed(PASSWORD);
      await desk.app
        .get(UnitOfWork)
        .run(systemActor('test'), (work) =>
          people.create(work, { role: 'agent', name: 'Ada', email: 'ada@example.test', passwordHash }),
        );
      const answer = await fetch(`${desk.url}/api/v1/session`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'ada@example.test', password: PASSWORD }),
      });
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-kept_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
    } finally {
      await desk.close();
    }
  });
});
