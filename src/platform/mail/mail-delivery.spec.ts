import { setTimeout as sleep } from 'node:timers/promises';
import { MailDesk, manager } from '../../../test/mail-desk.js';
import { SmtpSink } from '../../../test/smtp-sink.js';
import { letter } from './letter.js';
import { MailDelivery } from './mail-delivery.js';
import { MailNotWaiting } from './mail.errors.js';
import { MailJobs } from './mail.jobs.js';
import type { OpenedMailView } from './mail.views.js';
import { defineTemplate } from './mail-templates.js';
import { MailService } from './mails.service.js';

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
const READERS = {
  per_anna: anna,
  per_mute: { ...anna, email: null },
  per_sly: { ...anna, name: 'Sly\r\nBcc: eve@example.org', email: 'sly@example.org' },
};

describe('a mail on its way', () => {
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

  const refusedOnce = async (code: number, text: string): Promise<OpenedMailView> => {
    sink.refusals.push({ code, text });
    return desk.until(await desk.queue(desk.mailTo('per_anna')), ({ lastError }) => lastError !== null);
  };

  it('arrives once, in both forms, with its link and the marks of mail that no machine should answer', async () => {
    const id = await desk.queue(desk.mailTo('per_anna'));
    await desk.settled(id);
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
    expect(await desk.eventsOf(id)).toEqual(['mail.queued', 'mail.sent']);
  });

  it('waits and is tried again after a passing refusal, under the same Message-ID', async () => {
    const { id, ...mail } = await refusedOnce(451, 'Greylisted, <anna@example.org>, come back later');
    expect(mail).toMatchObject({ state: 'queued', attempts: 1 });
    expect(mail.lastError).toContain('451 Greylisted, <…@…>, come back later');
    expect(sink.received).toHaveLength(0);

    await desk.makeDue(id);
    await desk.app.get(MailJobs).handOverOverdue();
    expect(await desk.settled(id)).toMatchObject({ state: 'sent', attempts: 2, lastError: null });
    expect(sink.received[0]!.headers['message-id']).toBe(`<${id}@desk.example.org>`);
  });

  it('is not tried before its pause is over', async () => {
    const { id } = await refusedOnce(451, 'later');
    await desk.app.get(MailDelivery).deliver(id);
    await desk.app.get(MailJobs).handOverOverdue();
    expect(await desk.read(id)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(sink.received).toHaveLength(0);
  });

  it('fails for good after a final refusal, says why, and can be sent again', async () => {
    const { id, state, lastError } = await refusedOnce(550, 'No such user <anna@example.org>');
    expect(state).toBe('failed');
    expect(lastError).toContain('550 No such user <…@…>');
    expect(await desk.eventsOf(id)).toEqual(['mail.queued', 'mail.failed']);

    await desk.app.get(MailService).resend(manager, id as never);
    expect(await desk.settled(id)).toMatchObject({ state: 'sent', lastError: null });
    expect(await desk.eventsOf(id)).toEqual(['mail.queued', 'mail.failed', 'mail.queued', 'mail.sent']);
    await expect(desk.app.get(MailService).resend(manager, id as never)).rejects.toThrow(MailNotWaiting);
  });

  it('fails after its last attempt', async () => {
    const { id } = await refusedOnce(451, 'later');
    await desk.owner.query('update mails set attempts = 7, next_attempt_at = now() where id = $1', [id]);
    sink.refusals.push({ code: 451, text: 'not now either' });
    await desk.app.get(MailDelivery).deliver(id);
    expect(await desk.read(id)).toMatchObject({ state: 'failed', attempts: 8 });
  });

  it('is sent once by several workers at the same moment', async () => {
    const { id } = await refusedOnce(451, 'later');
    await desk.makeDue(id);
    await Promise.all(Array.from({ length: 6 }, () => desk.app.get(MailDelivery).deliver(id)));
    expect(sink.received).toHaveLength(1);
  });

  it('that a dying worker left behind is tried again later: not lost, and not at once', async () => {
    const { id } = await desk.settled(await desk.queue(desk.mailTo('per_anna')));
    sink.forget();
    // As a process leaves it that dies between claiming the attempt and hearing the server's answer.
    const claimed = `state = 'queued', sent_at = null, next_attempt_at = now() + interval '1 minute'`;
    await desk.owner.query(`update mails set ${claimed} where id = $1`, [id]);
    await desk.app.get(MailDelivery).deliver(id);
    expect(sink.received).toHaveLength(0);

    await desk.makeDue(id);
    await desk.app.get(MailJobs).handOverOverdue();
    await desk.settled(id);
    expect(sink.received).toHaveLength(1);
  });

  it('holds no transaction open while the server thinks', async () => {
    let waiting: number | undefined;
    sink.beforeAccepting = async () => {
      await sleep(300);
      const { rows } = await desk.owner.query(
        `select count(*)::int as waiting from pg_stat_activity
         where datname = current_database() and xact_start < clock_timestamp() - interval '200 ms'`,
      );
      waiting = rows[0].waiting;
    };
    await desk.settled(await desk.queue(desk.mailTo('per_anna')));
    expect(waiting).toBe(0);
  });

  it('gets no further headers or readers from what stands in a name or subject', async () => {
    await desk.settled(await desk.queue(desk.mailTo('per_sly')));
    const { to, headers } = sink.received[0]!;
    expect(to).toEqual(['sly@example.org']);
    expect(headers).not.toHaveProperty('bcc');
  });

  it.each(['per_mute', 'per_gone'])('fails without asking the server when there is no address: %s', async (reader) => {
    const { state, lastError } = await desk.settled(await desk.queue(desk.mailTo(reader)));
    expect([state, lastError]).toEqual(['failed', 'The reader has no e-mail address that can be used.']);
    expect(sink.received).toHaveLength(0);
  });

  it('waits when its template fails, and says so where it is opened', async () => {
    const id = await desk.queue(desk.mailTo('per_anna', { template: 'never-written' }));
    const problem = 'Nobody said to …@… what to write.';
    const mail = await desk.until(id, ({ lastError }) => lastError !== null);
    expect(mail).toMatchObject({ state: 'queued', lastError: problem, letter: null, problem });
  });
});
