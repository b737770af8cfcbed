import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { eventually } from '../../../test/eventually.js';
import { SmtpSink } from '../../../test/smtp-sink.js';
import { readConfig } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { systemActor, type Actor } from '../database/actor.js';
import { DatabaseModule } from '../database/database.module.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { EventsModule } from '../events/events.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { LIVE_GATE } from '../live/live-gate.js';
import { LiveModule } from '../live/live.module.js';
import { AddressBook, type Addressee } from './address-book.js';
import { letter } from './letter.js';
import { MailDelivery } from './mail-delivery.js';
import { Mail } from './mail.entity.js';
import { MailDataPersonal, MailNotWaiting, TemplateUnknown } from './mail.errors.js';
import { MailJobs } from './mail.jobs.js';
import { MailModule } from './mail.module.js';
import { defineTemplate } from './mail-templates.js';
import { MailsQueries } from './mails.queries.js';
import { MailService, type MailToQueue } from './mails.service.js';

const desk = systemActor('test');
const manager: Actor = { audience: 'staff', role: 'manager', id: 'per_m', kind: 'person', channel: 'portal' };

defineTemplate('pickup-asked', ({ data, link, language, reader }) =>
  letter(
    {
      subject: `Pickup for ${reader.name}: please answer\r\nBcc: eve@example.org`,
      paragraphs: [`Can you make it, ${reader.name}?`],
      facts: [['Due', String(data['dueAt'])]],
      action: { label: 'Answer', url: link! },
    },
    language,
  ),
);
defineTemplate('never-written', () => {
  throw new Error('Nobody said to anna@example.org what to write.');
});

const anna = { name: 'Anna Šmidtová', email: 'anna@example.org', language: 'de', zone: 'Europe/Berlin' };
const PEOPLE = new Map<string, Addressee>([
  ['per_anna', anna],
  ['per_mute', { ...anna, email: null }],
  ['per_sly', { ...anna, name: 'Sly\r\nBcc: eve@example.org', email: 'sly@example.org' }],
]);

@Module({ providers: [{ provide: LIVE_GATE, useValue: { stillValid: async () => true } }], exports: [LIVE_GATE] })
class Gate {}

async function mailApp(databaseUrl: string, dataFolder: string, smtpUrl?: string): Promise<INestApplicationContext> {
  const config = readConfig({ DATABASE_URL: databaseUrl, KEPT_DATA: dataFolder, KEPT_URL: 'https://desk.example.org', SMTP_URL: smtpUrl });
  @Module({ imports: [ConfigModule.with(config), DatabaseModule.with([Mail]), JobsModule, { module: Gate, global: true }, LiveModule, EventsModule, MailModule] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  app.get(AddressBook).write({
    person: async (_work, id) => PEOPLE.get(id),
    link: async (_work, id) => `https://desk.example.org/p/${id}`,
  });
  return app;
}

describe('mail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-mail-'));
  let database: FreshDatabase;
  let owner: pg.Client;
  let sink: SmtpSink;
  let app: INestApplicationContext;
  let causes = 0;

  const mailTo = (personId: string, more: Partial<MailToQueue> = {}): MailToQueue => ({
    template: 'pickup-asked',
    to: { personId },
    data: { dueAt: '2026-04-04T10:00:00Z' },
    linkId: 'lnk_1',
    causeId: `evt_${++causes}`,
    ...more,
  });
  const queue = (mail: MailToQueue, actor: Actor = desk, on = app) => on.get(UnitOfWork).run(actor, async (work) => (await on.get(MailService).queue(work, mail)) ?? null);
  const read = (id: string | null) => app.get(MailsQueries).one(manager, id!);
  const inState = (state: string, id: string | null) => eventually(async () => expect((await read(id)).state).toBe(state));
  const makeDue = (id: string | null) => owner.query('update mails set next_attempt_at = now() where id = $1', [id]);
  const eventsOf = async (id: string | null) => (await owner.query('select type from events where subject_id = $1 order by id', [id])).rows.map((row) => row.type);

  beforeAll(async () => {
    [database, sink] = await Promise.all([freshDatabase(), SmtpSink.open()]);
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    app = await mailApp(database.url, folder, sink.url);
  });
  afterEach(() => {
    sink.received.length = 0;
    sink.refusals.length = 0;
    sink.beforeAccepting = async () => undefined;
  });
  afterAll(async () => {
    await app.close();
    await owner.end();
    await sink.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('arrives once, in both forms, with its link and the marks of mail that no machine should answer', async () => {
    const id = await queue(mailTo('per_anna'));
    await inState('sent', id);
    expect(sink.received).toHaveLength(1);
    const { to, headers, raw } = sink.received[0]!;
    expect(to).toEqual(['anna@example.org']);
    expect(headers).toMatchObject({
      'message-id': `<${id}@desk.example.org>`,
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'content-language': 'de',
    });
    expect(raw).toContain('text/plain');
    expect(raw).toContain('text/html');
    expect(raw.split('https://desk.example.org/p/lnk_1').length).toBeGreaterThanOrEqual(3);
    expect(await eventsOf(id)).toEqual(['mail.queued', 'mail.sent']);
  });

  it('is queued once for one cause, template and reader', async () => {
    const mail = mailTo('per_anna');
    expect(await queue(mail)).not.toBeNull();
    expect(await queue(mail)).toBeNull();
    expect(await queue({ ...mail, to: { personId: 'per_sly' } })).not.toBeNull();
    await eventually(() => expect(sink.received).toHaveLength(2));
  });

  it('is not sent when the work that queued it fails', async () => {
    const mails = app.get(MailService);
    const failing = app.get(UnitOfWork).run(desk, async (work) => {
      await mails.queue(work, mailTo('per_anna'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const next = await queue(mailTo('per_sly'));
    await inState('sent', next);
    expect(sink.received.flatMap(({ to }) => to)).toEqual(['sly@example.org']);
  });

  it('waits and is tried again after a passing refusal, under the same Message-ID', async () => {
    sink.refusals.push({ code: 451, text: 'Greylisted, <anna@example.org>, come back later' });
    const id = await queue(mailTo('per_anna'));
    await eventually(async () => expect((await read(id)).lastError).toMatch(/451 Greylisted, <…@…>, come back later/));
    expect(await read(id)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(sink.received).toHaveLength(0);

    await makeDue(id);
    await app.get(MailJobs).handOverOverdue();
    await inState('sent', id);
    expect(sink.received[0]!.headers['message-id']).toBe(`<${id}@desk.example.org>`);
    expect(await read(id)).toMatchObject({ attempts: 2, lastError: null });
  });

  it('does not hurry: before its pause is over nobody tries it', async () => {
    sink.refusals.push({ code: 451, text: 'later' });
    const id = await queue(mailTo('per_anna'));
    await eventually(async () => expect((await read(id)).lastError).not.toBeNull());
    await app.get(MailDelivery).deliver(id!);
    await app.get(MailJobs).handOverOverdue();
    expect(await read(id)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(sink.received).toHaveLength(0);
  });

  it('fails for good after a final refusal, says why, and can be sent again', async () => {
    sink.refusals.push({ code: 550, text: 'No such user <anna@example.org>' });
    const id = await queue(mailTo('per_anna'));
    await inState('failed', id);
    expect((await read(id)).lastError).toMatch(/550 No such user <…@…>/);
    expect(await eventsOf(id)).toEqual(['mail.queued', 'mail.failed']);

    await app.get(MailService).resend(manager, id as never);
    await inState('sent', id);
    expect(await eventsOf(id)).toEqual(['mail.queued', 'mail.failed', 'mail.queued', 'mail.sent']);
    await expect(app.get(MailService).resend(manager, id as never)).rejects.toThrow(MailNotWaiting);
  });

  it('fails after its last attempt', async () => {
    sink.refusals.push({ code: 451, text: 'later' }, { code: 451, text: 'not now either' });
    const id = await queue(mailTo('per_anna'));
    await eventually(async () => expect((await read(id)).lastError).not.toBeNull());
    await owner.query('update mails set attempts = 7, next_attempt_at = now() where id = $1', [id]);
    await app.get(MailDelivery).deliver(id!);
    expect(await read(id)).toMatchObject({ state: 'failed', attempts: 8 });
  });

  it('is sent once by two workers at the same moment', async () => {
    sink.refusals.push({ code: 451, text: 'later' });
    const id = await queue(mailTo('per_anna'));
    await eventually(async () => expect((await read(id)).lastError).not.toBeNull());
    await makeDue(id);
    const delivery = app.get(MailDelivery);
    await Promise.all(Array.from({ length: 6 }, () => delivery.deliver(id!)));
    expect(sink.received).toHaveLength(1);
  });

  it('of a worker that died over it is tried again later, not lost and not at once', async () => {
    const id = await queue(mailTo('per_anna'));
    await inState('sent', id);
    sink.received.length = 0;
    // As a process leaves it that dies between claiming the attempt and hearing the server's answer.
    await owner.query(`update mails set state = 'queued', sent_at = null, next_attempt_at = now() + interval '1 minute' where id = $1`, [id]);
    await app.get(MailDelivery).deliver(id!);
    expect(sink.received).toHaveLength(0);
    await makeDue(id);
    await app.get(MailJobs).handOverOverdue();
    await inState('sent', id);
    expect(sink.received).toHaveLength(1);
  });

  it('holds no transaction open while the server thinks', async () => {
    let open: number | undefined;
    sink.beforeAccepting = async () => {
      const { rows } = await owner.query(`select count(*)::int as open from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`);
      open = rows[0].open;
    };
    await inState('sent', await queue(mailTo('per_anna')));
    expect(open).toBe(0);
  });

  it('cannot be given further headers or readers by what stands in a name or subject', async () => {
    await inState('sent', await queue(mailTo('per_sly')));
    const { to, headers } = sink.received[0]!;
    expect(to).toEqual(['sly@example.org']);
    expect(headers).not.toHaveProperty('bcc');
  });

  it('fails without asking the server when the reader has no address', async () => {
    for (const reader of ['per_mute', 'per_gone']) {
      const id = await queue(mailTo(reader));
      await inState('failed', id);
      expect((await read(id)).lastError).toMatch(/no e-mail address/);
    }
    expect(sink.received).toHaveLength(0);
  });

  it('whose template fails waits, and says so where it is opened', async () => {
    const id = await queue(mailTo('per_anna', { template: 'never-written' }));
    await eventually(async () => expect((await read(id)).lastError).toBe('Nobody said to …@… what to write.'));
    expect(await read(id)).toMatchObject({ state: 'queued', letter: null, problem: 'Nobody said to …@… what to write.' });
  });

  it('is refused with personal words in its data, or for a template nobody defined', async () => {
    await expect(queue(mailTo('per_anna', { data: { name: 'Anna Smith' } }))).rejects.toThrow(MailDataPersonal);
    await expect(queue(mailTo('per_anna', { template: 'nobodys' }))).rejects.toThrow(TemplateUnknown);
  });

  it('is no business of partners and customers', async () => {
    const partner: Actor = { audience: 'partner', role: 'partner', id: 'per_p', kind: 'person', partnerId: 'ptn_1', channel: 'link' };
    await expect(queue(mailTo('per_anna'), partner)).rejects.toThrow(/row-level security/);
  });

  it('leaves no personal word in mails, events or jobs', async () => {
    sink.refusals.push({ code: 550, text: 'No such user <anna@example.org> Anna Šmidtová' });
    await inState('failed', await queue(mailTo('per_anna')));
    const { rows } = await owner.query(
      `select 'mails' as t, to_jsonb(m)::text as words from mails m union all select 'events', to_jsonb(e)::text from events e
       union all select 'jobs', to_jsonb(j)::text from bullmq.job j`,
    );
    expect(new Set(rows.map((row) => row.t))).toEqual(new Set(['mails', 'events', 'jobs']));
    expect(rows.filter((row) => /anna@|example\.org/i.test(row.words))).toEqual([]);
  });

  describe('without a mail server', () => {
    let quiet: INestApplicationContext;
    let elsewhere: FreshDatabase;

    beforeAll(async () => {
      elsewhere = await freshDatabase();
      quiet = await mailApp(elsewhere.url, folder);
    });
    afterAll(async () => {
      await quiet.close();
      await elsewhere.drop();
    });

    it('is held, and opened with its working link', async () => {
      const id = await queue(mailTo('per_anna'), desk, quiet);
      const queries = quiet.get(MailsQueries);
      await eventually(async () => expect((await queries.one(manager, id!)).state).toBe('held'));
      const { letter: written, toName, toAddress } = await queries.one(manager, id!);
      expect([toName, toAddress]).toEqual([anna.name, anna.email]);
      expect(written!.text).toContain('https://desk.example.org/p/lnk_1');
      expect(written!.html).toContain('href="https://desk.example.org/p/lnk_1"');
    });
  });
});
