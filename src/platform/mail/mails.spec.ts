import { MailDesk } from '../../../test/mail-desk.js';
import { SmtpSink } from '../../../test/smtp-sink.js';
import { systemActor, type Actor } from '../database/actor.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { letter } from './letter.js';
import { MailDataPersonal, TemplateUnknown } from './mail.errors.js';
import { defineTemplate } from './mail-templates.js';
import { MailService } from './mails.service.js';

defineTemplate('pickup-asked', ({ link, language, reader }) =>
  letter(
    { subject: 'A pickup', paragraphs: [`Dear ${reader.name}`], action: { label: 'Answer', url: link! } },
    language,
  ),
);

const anna = { name: 'Anna Šmidtová', email: 'anna@example.org', language: 'de', zone: 'Europe/Berlin' };
const READERS = { per_anna: anna, per_bo: { ...anna, name: 'Bo', email: 'bo@example.org' } };

describe('queueing a mail', () => {
  let desk: MailDesk;
  let sink: SmtpSink;

  beforeAll(async () => {
    sink = await SmtpSink.open();
    desk = await MailDesk.open(READERS, sink.url);
  });
  afterEach(() => sink.forget());
  afterAll(async () => {
    await desk.close();
    await sink.close();
  });

  it('tells one reader one thing once for one cause', async () => {
    const mail = desk.mailTo('per_anna');
    const first = await desk.queue(mail);
    expect(await desk.queue(mail)).toBeNull();
    const other = await desk.queue({ ...mail, to: { personId: 'per_bo' } });
    await Promise.all([desk.settled(first), desk.settled(other)]);
    expect(sink.received).toHaveLength(2);
  });

  it('sends nothing when the work it belongs to fails', async () => {
    const failing = desk.app.get(UnitOfWork).run(systemActor('test'), async (work) => {
      await desk.app.get(MailService).queue(work, desk.mailTo('per_anna'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await desk.settled(await desk.queue(desk.mailTo('per_bo')));
    expect(sink.received.flatMap(({ to }) => to)).toEqual(['bo@example.org']);
  });

  it('refuses personal words in its data, and a template nobody defined', async () => {
    await expect(desk.queue(desk.mailTo('per_anna', { data: { name: 'Anna Smith' } }))).rejects.toThrow(
      MailDataPersonal,
    );
    await expect(desk.queue(desk.mailTo('per_anna', { template: 'nobodys' }))).rejects.toThrow(TemplateUnknown);
  });

  it('is no business of partners and customers', async () => {
    const partner: Actor = {
      audience: 'partner',
      role: 'partner',
      id: 'per_p',
      kind: 'person',
      partnerId: 'ptn_1',
      channel: 'link',
    };
    await expect(desk.queue(desk.mailTo('per_anna'), partner)).rejects.toThrow(/row-level security/);
  });

  it('leaves no personal word in mails, events or jobs', async () => {
    sink.refusals.push({ code: 550, text: 'No such user <anna@example.org>' });
    await desk.settled(await desk.queue(desk.mailTo('per_anna')));
    const { rows } = await desk.owner.query(
      `select 'mails' as kept, to_jsonb(m)::text as words from mails m
       union all select 'events', to_jsonb(e)::text from events e
       union all select 'jobs', to_jsonb(j)::text from bullmq.job j`,
    );
    expect(new Set(rows.map((row) => row.kept))).toEqual(new Set(['mails', 'events', 'jobs']));
    expect(rows.filter((row) => /anna@|Šmidtová/i.test(row.words))).toEqual([]);
  });
});

describe('queueing a mail without a mail server', () => {
  let desk: MailDesk;
  beforeAll(async () => {
    desk = await MailDesk.open(READERS);
  });
  afterAll(() => desk.close());

  it('holds it, to be opened with its working link', async () => {
    const id = await desk.queue(desk.mailTo('per_anna'));
    const mail = await desk.settled(id);
    expect(mail).toMatchObject({ state: 'held', attempts: 0, toName: anna.name, toAddress: anna.email });
    expect(await desk.eventsOf(id)).toEqual(['mail.queued', 'mail.held']);
    const { letter: written } = mail;
    expect(written!.text).toContain('https://desk.example.org/p/lnk_1');
    expect(written!.html).toContain('href="https://desk.example.org/p/lnk_1"');
  });
});
