import { OpenDesk } from '../../../test/open-desk.js';
import { saidOnPage } from '../../platform/http/problem-words.rules.js';
import { LANGUAGES } from '../../platform/index.js';
import { DOOR_WORDS } from './door-words.rules.js';

describe('at the doors', () => {
  let desk: OpenDesk;
  beforeAll(async () => (desk = await OpenDesk.open({ KEPT_ROLE: 'http' })));
  afterAll(() => desk.close());

  const open = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(desk.url + path, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(desk.url + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });

  it.each(LANGUAGES)('speaks %s to whose browser asks for it', async (language) => {
    for (const path of ['/', '/sign-in']) {
      const page = await (await open(path, { 'accept-language': `fr, ${language};q=0.8, en;q=0.3` })).text();
      expect(page).toContain(`<html lang="${language}" dir="ltr">`);
      expect(page).toContain(DOOR_WORDS[language].signIn);
      for (const other of LANGUAGES) expect(page.includes(`value="${other}"`)).toBe(other !== language);
    }
  });

  it('says in that language too that nobody was let in, and that there is nothing', async () => {
    const german = { 'accept-language': 'de' };
    const refused = await post('/sign-in', { email: 'nobody@example.test', password: 'x' }, german);
    expect([refused.status, await refused.text()]).toEqual([
      401,
      expect.stringContaining('role="alert">E-Mail-Adresse oder Passwort ist falsch.'),
    ]);
    const nothing = await open('/nothing-here', german);
    expect([nothing.status, await nothing.text()]).toEqual([
      404,
      expect.stringMatching(/lang="de"[\s\S]*Hier ist nichts\./),
    ]);
  });

  it('speaks the language somebody chose, whatever the browser asks for, and leads back to where they were', async () => {
    const chosen = await post('/language', { language: 'pt', back: '/sign-in?next=%2Fteam' });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fteam']);
    const [cookie] = chosen.headers.getSetCookie()[0]!.split(';');
    const page = await (await open('/sign-in?next=%2Fteam', { cookie: cookie!, 'accept-language': 'de' })).text();
    expect(page).toContain('lang="pt"');
    expect(page).toContain('name="next" value="/team"');
  });

  it('knows no other languages, and leads to no other site', async () => {
    expect((await post('/language', { language: 'xx', back: '/' })).status).toBe(404);
    expect((await post('/language', {})).status).toBe(404);
    const away = await post('/language', { language: 'de', back: '//evil.example' });
    expect(away.headers.get('location')).toBe('/');
  });

  it('says a refusal that has no words in a language in English, and calls it English', () => {
    const plain = { title: 'Rare', detail: 'This is rare.' };
    expect(saidOnPage('rare', plain, 'de')).toEqual({ ...plain, lang: 'en' });
  });
});
