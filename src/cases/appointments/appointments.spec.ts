import { answer, askForPickup, inSeconds, openCase, sceneOf, windowIn, type Scene } from '../../../test/case-scene.js';
import { eventually } from '../../../test/eventually.js';
import { eventIn, instantOf } from '../../../test/ics-reader.js';
import { OpenDesk } from '../../../test/open-desk.js';
import { SmtpSink, type Received } from '../../../test/smtp-sink.js';

const HOUR = 3_600;

describe('the time of a task, in a diary', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await SmtpSink.open();
    desk = await OpenDesk.open({
      SMTP_URL: sink.url,
      KEPT_URL: 'https://desk.example.org',
      MAIL_FROM: 'Kept Desk <desk@example.org>',
    });
    scene = await sceneOf(desk);
  });
  afterAll(async () => {
    await desk.close();
    await sink.close();
  });

  const diary = async (taskId: string, who = scene.dispatcher): Promise<ReturnType<typeof eventIn>> => {
    const { status, headers, body } = await who.get(`/api/v1/tasks/${taskId}/calendar`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8; method=PUBLISH']);
    expect(headers.get('content-disposition')).toContain('appointment.ics');
    return eventIn(body);
  };
  const mailWith = (address: RegExp, subject: RegExp): Promise<Received> =>
    eventually(() => {
      const found = sink.received.find((mail) => address.test(mail.to[0]!) && subject.test(subjectOf(mail)));
      if (!found) throw new Error(`No such mail: ${JSON.stringify(sink.received.map(subjectOf))}`);
      return found;
    });
  /** What the `.ics` part says of the mail with this subject to this address, as soon as it has come. */
  const mailed = async (address: RegExp, subject: RegExp): Promise<ReturnType<typeof eventIn>> =>
    eventIn(calendarPart((await mailWith(address, subject)).raw));

  it('is tentative while it is asked for, then confirmed, with the place as far as the task shares it', async () => {
    const task = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { instructions: 'Ring twice' });
    expect(await diary(task.id)).toMatchObject({ STATUS: 'TENTATIVE', SEQUENCE: '0' });
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    const event = await diary(task.id);
    expect(event).toMatchObject({
      METHOD: 'PUBLISH',
      STATUS: 'CONFIRMED',
      SUMMARY: 'Collect a blender',
      DESCRIPTION: 'Ring twice',
      LOCATION: 'Rua do Sol 1, 1000-001 Lisboa, PT',
      UID: `${task.commitment.id}@desk.example.org`,
      ORGANIZER: 'mailto:desk@example.org',
    });
    expect([instantOf(event['DTSTART']!), instantOf(event['DTEND']!)]).toEqual([
      task.commitment.window.start,
      task.commitment.window.end,
    ]);
    const silent = await askForPickup(scene, 4 * HOUR, 6 * HOUR, { shares: ['name'] });
    expect((await diary(silent.id))['LOCATION']).toBeUndefined();
  });

  it('moves with every new time, also when another promise takes the place of the first, and ends cancelled', async () => {
    const task = await askForPickup(scene, 20 * HOUR, 22 * HOUR, { title: 'Move a crate' });
    await answer(scene.dispatcher, task.commitment, 'counter', { window: windowIn(24 * HOUR, 26 * HOUR) });
    await answer(scene.agent, { ...task.commitment, termsVersion: 2 }, 'acceptance');
    const first = await diary(task.id);
    const { body: successor } = await answer(
      scene.dispatcher,
      { ...task.commitment, termsVersion: 2 },
      'renegotiation',
      {
        window: windowIn(30 * HOUR, 33 * HOUR),
      },
    );
    expect(await diary(task.id)).toMatchObject({ DTSTART: first['DTSTART'], SEQUENCE: first['SEQUENCE'] });
    await answer(scene.agent, successor, 'acceptance');
    const moved = await eventually(async () => {
      const event = await diary(task.id);
      expect(event['DTSTART']).not.toBe(first['DTSTART']);
      return event;
    });
    expect(moved['UID']).toBe(first['UID']);
    expect(Number(moved['SEQUENCE'])).toBeGreaterThan(Number(first['SEQUENCE']));
    const told = await mailed(/dirk/, /Agreed: Move a crate/);
    expect(told).toMatchObject({ METHOD: 'REQUEST', UID: first['UID'], STATUS: 'CONFIRMED' });
    await answer(scene.agent, successor, 'withdrawal', { note: 'No longer needed' });
    const gone = await diary(task.id);
    expect(gone).toMatchObject({ STATUS: 'CANCELLED', UID: first['UID'] });
    expect(Number(gone['SEQUENCE'])).toBeGreaterThan(Number(moved['SEQUENCE']));

    const taken = await mailed(/dirk/, /No longer needed: Move a crate/);
    expect(taken).toMatchObject({ METHOD: 'CANCEL', UID: first['UID'], SEQUENCE: gone['SEQUENCE'] });
  });

  it('stays in the diary when a new time comes to nothing', async () => {
    const task = await askForPickup(scene, 20 * HOUR, 22 * HOUR, { title: 'Keep a crate' });
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    const { body: successor } = await answer(scene.agent, task.commitment, 'renegotiation', {
      window: windowIn(30 * HOUR, 33 * HOUR),
    });
    await answer(scene.agent, successor, 'withdrawal', { note: 'The old time is right' });
    const mail = await mailWith(/dirk/, /The new time is off: Keep a crate/);
    expect(mail.raw).not.toContain('text/calendar');
    expect(await diary(task.id)).toMatchObject({ STATUS: 'CONFIRMED' });
  });

  it('is noted where it tells a partner’s people the customer’s address, on their page as in a letter', async () => {
    const task = await askForPickup(scene, 20 * HOUR, 22 * HOUR, { title: 'Note a crate' });
    const told = async (): Promise<unknown> =>
      (await scene.agent.get(`/api/v1/tasks/${task.id}/disclosures`)).body.items.map(
        ({ reader, fields, times }: any) => [reader, fields, times],
      );
    await diary(task.id, scene.agent);
    expect(await told()).toEqual([]);
    await diary(task.id);
    expect(await told()).toEqual([['Dirk Dispatcher', ['address'], 1]]);
    await answer(scene.dispatcher, task.commitment, 'acceptance');
    await mailed(/dirk/, /Agreed: Note a crate/);
    expect(await told()).toEqual([['Dirk Dispatcher', ['address'], 2]]);
  });

  it('goes along with the letter that asks to confirm a spoken word', async () => {
    const task = await askForPickup(scene, 20 * HOUR, 22 * HOUR, { title: 'Say a crate' });
    await answer(scene.agent, task.commitment, 'acceptance', { speaker: 'Ms Brandt' });
    const told = await mailed(/dirk/, /Please confirm: Say a crate/);
    expect(told).toMatchObject({ METHOD: 'REQUEST', STATUS: 'CONFIRMED', SUMMARY: 'Say a crate' });
  });

  it('is nobody else’s, and our own people’s too', async () => {
    const task = await askForPickup(scene, 4 * HOUR, 6 * HOUR);
    expect(await diary(task.id, scene.agent)).toMatchObject({ SUMMARY: 'Collect a blender' });
    const other = await scene.manager.make('/api/v1/partners', { name: 'Other', kind: 'courier' });
    const stranger = await desk.person({ role: 'partner', partnerId: other.id });
    expect((await stranger.get(`/api/v1/tasks/${task.id}/calendar`)).status).toBe(404);
  });

  it('goes to the customer with the promise of a window, under one name through every new time', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    const promise = await scene.agent.make(`/api/v1/cases/${opened.id}/commitments`, {
      kind: 'delivery',
      what: 'A new blender',
      window: windowIn(40 * HOUR, 42 * HOUR),
    });
    const first = await mailed(/clara/, /Our promise: A new blender/);
    expect(first).toMatchObject({ METHOD: 'REQUEST', SUMMARY: 'A new blender', UID: `${promise.id}@desk.example.org` });
    expect(first['LOCATION']).toBeUndefined();
    sink.forget();
    await answer(scene.agent, promise, 'renegotiation', { window: windowIn(50 * HOUR, 52 * HOUR) });
    const moved = await mailed(/clara/, /A new blender/);
    expect([moved['UID'], Number(moved['SEQUENCE'])]).toEqual([first['UID'], Number(first['SEQUENCE']) + 1]);
    expect(moved['DTSTART']).not.toBe(first['DTSTART']);
  });

  it('is shown to managers with the mail it goes with, and "by noon" is no appointment', async () => {
    const opened = await openCase(scene.agent, scene.customer.id);
    const path = `/api/v1/cases/${opened.id}/commitments`;
    await scene.agent.make(path, { kind: 'call_back', what: 'You hear from us', dueAt: inSeconds(7200) });
    await scene.agent.make(path, { kind: 'delivery', what: 'A blender', window: windowIn(40 * HOUR, 42 * HOUR) });
    await eventually(async () => {
      const { body } = await scene.manager.get(`/api/v1/mails?caseId=${opened.id}`);
      const letters = await Promise.all(
        body.items.map(async ({ id }: { id: string }) => (await scene.manager.get(`/api/v1/mails/${id}`)).body.letter),
      );
      const shown = letters.map(({ subject, appointment }) => [subject, appointment === null]).sort();
      expect(shown).toEqual([
        ['Our promise: A blender', false],
        ['Our promise: You hear from us', true],
      ]);
    });
  });
});

/** The text of the mail's first calendar part, whatever it travelled as. */
function calendarPart(raw: string): string {
  const [, head, body] = /(Content-Type: text\/calendar(?:(?!\r\n\r\n)[^])*)\r\n\r\n([^]*?)\r\n--/.exec(raw)!;
  if (/Content-Transfer-Encoding: base64/i.test(head!)) return Buffer.from(body!, 'base64').toString();
  const text = /Content-Transfer-Encoding: quoted-printable/i.test(head!)
    ? bytesIn(body!.replaceAll('=\r\n', '')).toString()
    : body!;
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/** RFC 2047, as nodemailer folds and writes it. */
const subjectOf = ({ headers }: Received): string =>
  headers['subject']!.replaceAll(/\?=\s+=\?UTF-8\?Q\?/g, '').replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, words: string) =>
    bytesIn(words.replaceAll('_', ' ')).toString(),
  );

const bytesIn = (quoted: string): Buffer =>
  Buffer.from(
    quoted.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
