import { OpenDesk } from '../../test/open-desk.js';
import { wordsOf } from '../../test/page-visit.js';

const PASSWORD = 'a long enough password';

let desk: OpenDesk;
beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
afterAll(() => desk.close());

/** The front door as somebody sees it who signed in with a password. */
async function homeOf(role: 'agent' | 'manager'): Promise<string> {
  const manager = await desk.person({ role: 'manager' });
  await manager.make('/api/v1/people', {
    role,
    name: `Olga ${role}`,
    email: `${role}@example.test`,
    password: PASSWORD,
  });
  const signedIn = await fetch(`${desk.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email: `${role}@example.test`, password: PASSWORD }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  return (await fetch(desk.url, { headers: { cookie } })).text();
}

describe('the front door', () => {
  it('leads a stranger to signing in and to the API’s documents', async () => {
    const text = await (await fetch(desk.url)).text();
    expect(wordsOf(text)).toContain('You are not signed in.');
    expect(text).toContain('href="/sign-in"');
    expect(text).toContain('href="/api/docs"');
    expect(text).not.toContain('/outbox');
  });

  it('says who is signed in, and leads managers alone to the outbox', async () => {
    const [agent, manager] = [await homeOf('agent'), await homeOf('manager')];
    expect(wordsOf(agent)).toMatch(/You are signed in as Olga agent \(agent\)\./);
    expect(agent).not.toContain('/outbox');
    expect(manager).toContain('href="/outbox"');
    expect(manager).toContain('action="/sign-out"');
  });
});
