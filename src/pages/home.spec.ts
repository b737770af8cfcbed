import { OpenDesk } from '../../test/open-desk.js';
import { wordsOf } from '../../test/page-visit.js';

const PASSWORD = 'a long enough password';

let desk: OpenDesk;
beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
afterAll(() => desk.close());

/** The cookie of somebody who signed in with a password. */
async function cookieOf(role: 'agent' | 'manager' | 'partner', tier?: 'lead'): Promise<string> {
  const manager = await desk.person({ role: 'manager' });
  const email = `${role}-${manager.personId}@example.test`;
  const { id: partnerId } = await manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier', zone: 'UTC' });
  const person = { name: `Olga ${role}`, email, password: PASSWORD };
  if (role === 'partner') {
    const { id } = await manager.make(`/api/v1/partners/${partnerId}/people`, person);
    if (tier) await manager.put(`/api/v1/people/${id}/tier`, { tier });
  } else await manager.make('/api/v1/people', { ...person, role });
  const signedIn = await fetch(`${desk.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email, password: PASSWORD }),
  });
  return signedIn.headers.get('set-cookie')!.split(';')[0]!;
}

const visit = (path: string, cookie = ''): Promise<Response> =>
  fetch(desk.url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} });

describe('the front door', () => {
  it('leads a stranger to signing in and to the API’s documents', async () => {
    const text = await (await fetch(desk.url)).text();
    expect(wordsOf(text)).toContain('You are not signed in.');
    expect(text).toContain('href="/sign-in"');
    expect(text).toContain('href="/api/docs"');
  });

  it('has an icon for every page, which no page has to name', async () => {
    const icon = await visit('/favicon.ico');
    expect([icon.status, icon.headers.get('content-type')]).toEqual([200, 'image/x-icon']);
    const [head, type, count] = new Uint16Array((await icon.arrayBuffer()).slice(0, 6));
    expect([head, type, count]).toEqual([0, 1, 1]);
    expect(await (await fetch(desk.url)).text()).not.toContain('icon');
  });

  it('leads our own people on to their desk, and a partner’s nowhere else', async () => {
    expect((await visit('/', await cookieOf('agent'))).headers.get('location')).toBe('/cases');
    const partner = await (await visit('/', await cookieOf('partner'))).text();
    expect(wordsOf(partner)).toMatch(/You are signed in as Olga partner\./);
    expect(wordsOf(partner)).toContain('Your tasks are behind the links we mail to you.');
    expect(partner).toContain('action="/sign-out"');
  });

  it('leads who leads a partner’s people on to their team', async () => {
    expect((await visit('/', await cookieOf('partner', 'lead'))).headers.get('location')).toBe('/team');
  });
});

describe('the desk’s app', () => {
  it('is given to our own people at each of its addresses, asked for anew each time', async () => {
    const answer = await visit('/cases/anything?view=mine', await cookieOf('manager'));
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self';/);
    expect(await answer.text()).toContain('<div id="desk">');
  });

  it('has a stranger sign in first, and come back', async () => {
    const answer = await visit('/cases/cs_1?view=mine');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fcases%2Fcs_1%3Fview%3Dmine');
  });

  it('is not for partners', async () => {
    expect((await visit('/cases', await cookieOf('partner'))).headers.get('location')).toBe('/');
  });

  it('brings its files compressed as the browser likes best, to be kept for ever', async () => {
    const page = await (await visit('/cases', await cookieOf('agent'))).text();
    const script = /href="([^"]+\/kit-[^"]+\.js)"/.exec(page)![1]!;
    for (const [accepted, encoding] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, identity', null],
    ] as const) {
      const answer = await fetch(desk.url + script, { headers: { 'accept-encoding': accepted } });
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect((await answer.text()).length).toBeGreaterThan(1_000);
    }
  });

  it('knows no other files', async () => {
    for (const name of ['none.js', '..%2Findex.html', '%2e%2e%2fmanifest.json', '.kept-build'])
      expect((await visit(`/desk-assets/${name}`)).status).toBe(404);
  });
});
