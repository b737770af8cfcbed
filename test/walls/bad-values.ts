/** What comes in place of a value that was expected, whatever that was. */
const BAD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  'x'.repeat(60_000),
  '__proto__',
  "'; drop table cases; --",
  'cs_01979c2e-0000-7000-8000-00000000dead',
  [],
  [[]],
  [null],
  {},
  { length: 1 },
  { toString: 'x' },
];
/** The same for a number, and for a date or time. */
const BAD_NUMBERS = [...BAD_VALUES, 0, 0.5, 2_147_483_648, 2 ** 53];
const BAD_TIMES = [
  ...BAD_VALUES,
  '2026-02-30T10:00:00Z',
  '2026-W12-1T10:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '-000001-01-01T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '99999-12-31T23:59:59Z',
  '2026-04-04T10:00:00+99:99',
  '2026-04-04T25:61',
  'xZ',
];

function badFor(sound: unknown): readonly unknown[] {
  if (typeof sound === 'number') return BAD_NUMBERS;
  return typeof sound === 'string' && /^\d\d/.test(sound) ? BAD_TIMES : BAD_VALUES;
}

/** For a query parameter, as it stands in the address. */
export const BAD_QUERIES: readonly string[] = [
  '',
  '%20',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%FF',
  '%25',
  '-1',
  '0',
  '1e309',
  '99999999999999999999',
  'NaN',
  'null',
  "'%3B--",
  '%5C',
  '2026-02-30',
  '2026-W12',
  '2026-001',
  '%2B275760-09-13T00:00:00.001Z',
  '0000-01-01T00:00:00Z',
  '99999-01-01T00:00:00Z',
  'infinity',
  'x'.repeat(5_000),
  'eyJhIjoxfQ',
  'W10',
  'WyJkdWUiLCJpbmZpbml0eSIsIlx1MDAwMCJd',
];

/** Bodies that are no body. */
export const BAD_BODIES: readonly [why: string, body: string | Buffer][] = [
  ['nothing', ''],
  ['half', '{'],
  ['a list', '[]'],
  ['a text', '"x"'],
  ['null', 'null'],
  ['a number', '1'],
  ['two', '{}{}'],
  ['a byte order mark', '\ufeff{}'],
  ['__proto__', '{"__proto__":{"role":"manager"}}'],
  ['constructor', '{"constructor":{"prototype":{"role":"manager"}}}'],
  ['deep', '{"a":'.repeat(200) + '1' + '}'.repeat(200)],
  ['a deep list', '['.repeat(50_000) + ']'.repeat(50_000)],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['a number without end', `{"termsVersion":1e${'9'.repeat(1000)}}`],
];

/** Fields the desk itself fills in: nobody sends them. */
export const OURS: readonly string[] = [
  ...['id', 'number', 'version', 'state', 'role', 'active', 'caseId', 'partnerId', 'customerId', 'personId', 'ownerId'],
  ...[
    'taskId',
    'dueAt',
    'originalDueAt',
    'createdAt',
    'createdBy',
    'receivedAt',
    'closedAt',
    'closedReason',
    'approvedBy',
  ],
  ...['readers', 'actor', 'actorId', 'audience', 'by', 'at', 'passwordHash', 'secretHash', 'revokedAt', 'now'],
];

/** A body, and what was done to it: `terms.zone = -1`. */
export interface Spoilt {
  readonly how: string;
  readonly body: unknown;
}

/** The body with every bad value in every place in turn, one field left out in turn, and one too many in every object. */
export function* spoilt(body: unknown, at = ''): Generator<Spoilt> {
  if (Array.isArray(body)) {
    for (const inner of places(body[0], `${at}[0]`)) yield { ...inner, body: [inner.body] };
  } else if (typeof body === 'object' && body !== null) {
    for (const [name, part] of Object.entries(body)) {
      const { [name]: _left, ...rest } = body as Record<string, unknown>;
      yield { how: `no ${at}.${name}`, body: rest };
      for (const inner of places(part, `${at}.${name}`)) yield { ...inner, body: { ...rest, [name]: inner.body } };
    }
    yield { how: `${at}.surplus`, body: { ...body, surplus: 1 } };
  }
}

function* places(part: unknown, at: string): Generator<Spoilt> {
  for (const value of badFor(part)) yield { how: `${at} = ${JSON.stringify(value).slice(0, 50)}`, body: value };
  yield* spoilt(part, at);
}
