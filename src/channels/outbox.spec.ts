import { OpenDesk, type Caller } from '../../test/open-desk.js';
import { eventually } from '../../test/eventually.js';
import { LinkService } from '../access/index.js';
import { defineTemplate, letter, MailService, systemActor, UnitOfWork } from '../platform/index.js';

defineTemplate('test.promise', ({ link, language, reader }) =>
  letter(
    { subject: `Our promise to ${reader.name}`, paragraphs: ['We promise.'], action: { label: 'See it', url: link! } },
    language,
  ),
);

describe('the outbox', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let agent: Caller;
  let caseId: string;
  let mailId: string;

  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_URL: 'https://desk.example.org' });
    [manager, agent] = [await desk.person({ role: 'manager' }), await desk.person({ role: 'agent' })];
    const { id: customerId } = await agent.make('/api/v1/customers', {
      name: 'Anna <script>alert(1)</script>',
      email: 'anna@example.org',
    });
    caseId = (
      await agent.make('/api/v1/cases', {
        kind: 'complaint',
        subject: 'Broken',
        body: 'It broke.',
        customerId,
        channel: 'phone',
      })
    ).id;
    mailId = await desk.app.get(UnitOfWork).run(systemActor('test'), async (work) => {
      const link = await desk.app.get(LinkService).forCustomer(work, { customerId, caseId });
      return (await desk.app
        .get(MailService)
        .queue(work, { template: 'test.promise', to: { customerId }, caseId, linkId: link.id, causeId: 'evt_1' }))!;
    });
    await held();
  });
  afterAll(() => desk.close());

  const held = () =>
    eventually(async () => expect((await manager.get(`/api/v1/mails/${mailId}`)).body.state).toBe('held'));
  const addressIn = (text: string): string => /https:\/\/desk\.example\.org\/s\/([\w-]+)/.exec(text)![1]!;
  const page = async (path: string): Promise<string> => (await manager.get(path, { accept: 'text/html' })).body;

  it('shows who would be written to and about what, and that there is no mail server', async () => {
    const shown = await page('/outbox');
    expect(shown).toContain('No mail server is set');
    expect(shown).toContain(`href="/outbox/${mailId}"`);
    expect(shown).toContain('Our promise to Anna &lt;script&gt;');
    expect(shown).toContain('anna@example.org');
    expect(shown).not.toContain('<script>');
  });

  it('opens a mail with the link it carries, and the link opens the customer’s case', async () => {
    const [onPage, inAnswer] = [
      await page(`/outbox/${mailId}`),
      (await manager.get(`/api/v1/mails/${mailId}`)).body.letter,
    ];
    const token = addressIn(onPage);
    expect([addressIn(inAnswer.text), addressIn(inAnswer.html)]).toEqual([token, token]);
    expect(onPage).toContain(`<a href="https://desk.example.org/s/${token}">`);
    expect(await desk.app.get(LinkService).resolve(token, 'customer')).toMatchObject({ audience: 'customer', caseId });
  });

  it('shows the mails of a case or in a state only', async () => {
    const listed = async (filter: string) => (await manager.all(`/api/v1/mails?${filter}`, 1)).map(({ id }) => id);
    expect(await listed(`caseId=${caseId}&state=held`)).toContain(mailId);
    expect(await listed('state=failed')).toEqual([]);
    expect(await listed('caseId=cs_01a20675-ec2e-725a-8494-1557fc936d67')).toEqual([]);
    expect(await page('/outbox?state=failed')).not.toContain(mailId);
  });

  it('lists no words and no addresses', async () => {
    const { body } = await manager.get('/api/v1/mails');
    expect(JSON.stringify(body)).not.toMatch(/anna/i);
  });

  it('is for managers', async () => {
    for (const path of ['/outbox', `/outbox/${mailId}`, '/api/v1/mails', `/api/v1/mails/${mailId}`])
      expect((await agent.get(path)).status).toBe(403);
    expect((await agent.post(`/api/v1/mails/${mailId}/attempts`, {})).status).toBe(403);
  });

  it('sends a mail again at the press of its button, and not at a button of another page', async () => {
    const button = (csrf: string) => manager.post(`/outbox/${mailId}/attempts`, new URLSearchParams({ csrf }));
    expect((await button('forged')).status).toBe(403);
    const [, csrf] = /name="csrf" value="([^"]+)"/.exec(await page(`/outbox/${mailId}`))!;
    const { status, headers } = await button(csrf!);
    expect([status, headers.get('location')]).toEqual([303, `/outbox/${mailId}`]);
    await held();
    const { rows } = await desk.owner.query('select type from events where subject_id = $1 order by id', [mailId]);
    expect(rows.map(({ type }) => type)).toEqual(['mail.queued', 'mail.held', 'mail.queued', 'mail.held']);
  });

  it('sends a mail again for a program, but not one that is on its way', async () => {
    expect((await manager.post(`/api/v1/mails/${mailId}/attempts`, {})).status).toBe(202);
    await held();
    await desk.owner.query(`update mails set state = 'sent' where id = $1`, [mailId]);
    const answer = await manager.post(`/api/v1/mails/${mailId}/attempts`, {});
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/mail-not-waiting']);
    expect(await page(`/outbox/${mailId}`)).not.toContain('Send again');
  });

  it('does not show a link any more that was taken back', async () => {
    await desk.owner.query('update links set revoked_at = now()');
    const { body } = await manager.get(`/api/v1/mails/${mailId}`);
    expect(JSON.stringify(body)).not.toContain('/s/');
  });
});
