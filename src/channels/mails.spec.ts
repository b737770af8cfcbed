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

describe('what was written to people', () => {
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

  it('opens a mail with its reader and the link it carries, and the link opens the customer’s case', async () => {
    const { body } = await manager.get(`/api/v1/mails/${mailId}`);
    expect(body).toMatchObject({ toName: 'Anna <script>alert(1)</script>', toAddress: 'anna@example.org' });
    expect(body.letter.subject).toBe('Our promise to Anna <script>alert(1)</script>');
    const token = addressIn(body.letter.text);
    expect(addressIn(body.letter.html)).toBe(token);
    expect(body.letter.html).not.toContain('<script>');
    expect(await desk.app.get(LinkService).resolve(token, 'customer')).toMatchObject({ audience: 'customer', caseId });
  });

  it('shows the mails of a case or in a state only', async () => {
    const listed = async (filter: string) => (await manager.all(`/api/v1/mails?${filter}`, 1)).map(({ id }) => id);
    expect(await listed(`caseId=${caseId}&state=held`)).toContain(mailId);
    expect(await listed('state=failed')).toEqual([]);
    expect(await listed('caseId=cs_01a20675-ec2e-725a-8494-1557fc936d67')).toEqual([]);
  });

  it('lists no words and no addresses', async () => {
    const { body } = await manager.get('/api/v1/mails');
    expect(JSON.stringify(body)).not.toMatch(/anna/i);
  });

  it('is for managers', async () => {
    for (const path of ['/api/v1/mails', `/api/v1/mails/${mailId}`]) expect((await agent.get(path)).status).toBe(403);
    expect((await agent.post(`/api/v1/mails/${mailId}/attempts`, {})).status).toBe(403);
  });

  it('sends a mail again, but not one that is on its way', async () => {
    expect((await manager.post(`/api/v1/mails/${mailId}/attempts`, {})).status).toBe(202);
    await held();
    const { rows } = await desk.owner.query('select type from events where subject_id = $1 order by id', [mailId]);
    expect(rows.map(({ type }) => type)).toEqual(['mail.queued', 'mail.held', 'mail.queued', 'mail.held']);
    await desk.owner.query(`update mails set state = 'sent' where id = $1`, [mailId]);
    const answer = await manager.post(`/api/v1/mails/${mailId}/attempts`, {});
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/mail-not-waiting']);
  });

  it('does not show a link any more that was taken back', async () => {
    await desk.owner.query('update links set revoked_at = now()');
    const { body } = await manager.get(`/api/v1/mails/${mailId}`);
    expect(JSON.stringify(body)).not.toContain('/s/');
  });
});
