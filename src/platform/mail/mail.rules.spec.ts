import { NoAddress } from './mail.errors.js';
import { isSendable, MAX_ATTEMPTS, oneLine, pauseAfter, personalFields, verdictOn } from './mail.rules.js';

const MINUTE = 60_000;

describe('the pauses between attempts', () => {
  it('grow from a minute to half a day', () => {
    const pauses = Array.from({ length: MAX_ATTEMPTS }, (_, at) => pauseAfter(at + 1));
    expect(pauses[0]).toBe(MINUTE);
    expect(pauses.at(-1)).toBe(12 * 60 * MINUTE);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });
});

describe('what a failed attempt means', () => {
  const answered = (responseCode: number, message: string, code = 'EENVELOPE') =>
    Object.assign(new Error(message), { responseCode, code });

  it.each([
    ['a mailbox that does not exist', answered(550, 'no such user'), true],
    ['a message refused', answered(554, 'refused', 'EMESSAGE'), true],
    ['greylisting', answered(451, 'come back later'), false],
    ['a sign-in that our operator must mend', answered(535, 'bad credentials', 'EAUTH'), false],
    ['a server out of reach', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ESOCKET' }), false],
    ['a reader without an address', new NoAddress(), true],
    ['a template that fails', new TypeError('Cannot read properties of undefined'), false],
  ])('%s is final or not', (_what, error, permanent) => {
    expect(verdictOn(error).permanent).toBe(permanent);
  });

  it('is told on one line of bounded length and without the address the server quotes', () => {
    const { reason } = verdictOn(
      answered(
        550,
        `550 5.1.1 <anna.schmidt@example.org>:\r\n Recipient address rejected; anna.schmidt@example.org unknown ${'x'.repeat(500)}`,
      ),
    );
    expect(reason).toMatch(/^550 5\.1\.1 <…@…>: Recipient address rejected; …@… unknown x+$/);
    expect(reason.length).toBe(300);
  });
});

describe('the data kept with a mail', () => {
  it('may be ids, words of ours, numbers, instants', () => {
    const data = {
      commitmentId: 'cmt_01979c2e-0000-7000-8000-000000000001',
      rung: 3,
      overdue: true,
      dueAt: '2026-04-04T07:00:00.000Z',
      zone: 'Europe/Berlin',
      none: null,
      empty: '',
    };
    expect(personalFields(data)).toEqual([]);
  });

  it.each(['Anna Schmidt', 'anna@example.org', 'Łódź', '<b>', 'a\nb', 'x'.repeat(101)])('may not be %j', (value) => {
    expect(personalFields({ kind: 'pickup', said: value })).toEqual(['said']);
  });
});

describe('an address', () => {
  it.each(['anna@example.org', "o'neil+desk@mail.example.co.uk", 'root@localhost'])(
    '%s can be written to',
    (address) => {
      expect(isSendable(address)).toBe(true);
    },
  );

  it.each([
    'anna@example.org, eve@example.org',
    'anna@example.org\r\nBcc: eve@example.org',
    '<anna@example.org>',
    '"anna"@example.org',
    'Anna <anna@example.org>',
    'anna@exa mple.org',
    'anna@-example.org',
    'anna@example..org',
    'anna@[127.0.0.1]',
    '@relay.example.org:anna@example.org',
    'anna',
    '',
    `${'a'.repeat(65)}@example.org`,
    `anna@${'a.'.repeat(130)}org`,
  ])('%j cannot', (address) => {
    expect(isSendable(address)).toBe(false);
  });
});

it('a header is one line', () => {
  expect(oneLine('Pickup moved\r\nBcc: eve@example.org\u2028\u0085 now ')).toBe(
    'Pickup moved Bcc: eve@example.org  now',
  );
  expect(oneLine('x'.repeat(1000))).toHaveLength(250);
});
