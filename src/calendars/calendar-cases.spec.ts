import { PassThrough, Readable, Writable } from 'node:stream';
import { answerCalendarCase, answerCalendarCases } from './calendar-cases.js';

const week = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]));
const berlin = { id: 'a', zone: 'Europe/Berlin', hours: week, holidays: ['2026-04-03', '2026-04-06'] };
const answer = (asked: object): unknown => JSON.parse(answerCalendarCase(JSON.stringify(asked)));

describe('a calendar case', () => {
  it.each<[object, unknown]>([
    [{ op: 'after', at: '2026-03-27T16:00:00+01:00', minutes: 300 }, '2026-03-30T11:00:00Z'],
    [{ op: 'after', at: '2026-03-27T15:00:00Z', minutes: 60 }, '2026-03-27T16:00:00Z'],
    [{ op: 'after', at: '2026-03-27T15:00:00.250Z', minutes: 0.5 }, '2026-03-27T15:00:30.250Z'],
    [
      { op: 'after', at: '2026-04-02T16:00:00+02:00', minutes: 120, breaks: { '2026-04-07': [['09:00', '10:00']] } },
      '2026-04-07T09:00:00Z',
    ],
    [
      { op: 'after', at: '2026-04-02T16:00:00+02:00', minutes: 120, openings: { '2026-04-03': [['10:00', '12:00']] } },
      '2026-04-03T09:00:00Z',
    ],
    [{ op: 'before', at: '2026-04-07T12:00:00+02:00', minutes: 240 }, '2026-04-02T14:00:00Z'],
    [{ op: 'within', at: '2026-04-02T16:00:00+02:00', until: '2026-04-07T12:00:00+02:00' }, 14_400],
    [{ op: 'within', at: '2026-04-07T12:00:00+02:00', until: '2026-04-02T16:00:00+02:00' }, -14_400],
    [{ op: 'within', at: '2026-04-02T16:59:59.500+02:00', until: '2026-04-02T18:00:00+02:00' }, 0.5],
    [{ op: 'in_hours', at: '2026-04-02T09:00:00+02:00' }, true],
    [{ op: 'in_hours', at: '2026-04-02T17:00:00+02:00' }, false],
    [{ op: 'in_hours', at: '2026-04-02T09:00:00+02:00', hours: undefined, holidays: undefined }, false],
  ])('%j is answered', (asked, result) => expect(answer({ ...berlin, ...asked })).toEqual({ id: 'a', result }));

  const right = { ...berlin, op: 'after', at: '2026-03-27T16:00:00+01:00', minutes: 300 };
  it.each<[object, string, RegExp]>([
    [{ zone: 'Mars/Olympus' }, 'invalid', /^zone: "Mars\/Olympus" is not an IANA time zone$/],
    [{ hours: { mon: [['17:00', '09:00']] } }, 'invalid', /^hours\.mon\[0\]: 17:00 is not before 09:00/],
    [{ op: 'next' }, 'invalid', /^op: "next" is none of after, before, within, in_hours$/],
    [{ at: '2026-03-27T16:00:00' }, 'invalid', /^at: .* is not an RFC 3339 instant/],
    [{ minutes: undefined }, 'invalid', /^minutes: nothing is not a number of minutes/],
    [{ minutes: '5' }, 'invalid', /^minutes: "5" is not a number of minutes/],
    [{ minutes: -5 }, 'invalid', /^minutes: -5 is not a number of minutes/],
    [{ op: 'within' }, 'invalid', /^until: nothing is not an RFC 3339 instant/],
    [{ holliday: [] }, 'invalid', /^holliday: unknown field$/],
    [{ hours: {} }, 'calendar-never-opens', /no open time at all/],
    [{ minutes: 1e12 }, 'open-time-runs-out', /too little open time after 2026-03-27T15:00:00Z/],
  ])('with %j is answered with what is wrong', (wrong, type, detail) => {
    expect(answer({ ...right, ...wrong })).toEqual({ id: 'a', error: { type, detail: expect.stringMatching(detail) } });
  });

  it('without an id, or not JSON at all, is answered under no id', () => {
    expect(answer({ ...right, id: undefined })).toMatchObject({ id: null, error: { type: 'invalid' } });
    expect(JSON.parse(answerCalendarCase('{"id":'))).toEqual({
      id: null,
      error: { type: 'invalid', detail: 'line: is not a JSON object' },
    });
    expect(JSON.parse(answerCalendarCase('[]'))).toMatchObject({ id: null });
  });

  it('nested beyond reason is answered too', () => {
    const deep = `{"id":1,"op":"in_hours","at":"2026-01-01T00:00Z","hours":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(JSON.parse(answerCalendarCase(deep))).toEqual({ id: 1, error: expect.anything() });
  });
});

describe('a file of calendar cases', () => {
  const asked = (id: number, minutes: unknown): string =>
    JSON.stringify({ ...berlin, id, op: 'after', at: '2026-03-27T08:00:00Z', minutes });

  it('is answered line by line in its order, the bad lines counted and the blank ones passed over', async () => {
    const output = new PassThrough();
    const lines = [asked(1, 60), '', asked(2, 'x'), 'nonsense', asked(3, 120)].join('\r\n');
    const count = await answerCalendarCases(Readable.from([lines.slice(0, 50), lines.slice(50)]), output);
    output.end();
    const answers = (await output.setEncoding('utf8').toArray()).join('').trimEnd().split('\n');
    expect(count).toEqual({ answered: 4, bad: 2 });
    expect(answers.map((line) => (JSON.parse(line) as { id: unknown }).id)).toEqual([1, 2, null, 3]);
    expect(JSON.parse(answers[3]!)).toEqual({ id: 3, result: '2026-03-27T10:00:00Z' });
  });

  it('is answered no faster than the answers are taken', async () => {
    let [waiting, most, taken] = [0, 0, 0];
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        taken += 1;
        most = Math.max(most, waiting);
        setImmediate(done);
      },
    });
    const write = slow.write.bind(slow);
    slow.write = ((chunk: string) => {
      waiting = slow.writableLength;
      return write(chunk);
    }) as typeof slow.write;
    await answerCalendarCases(Readable.from([Array.from({ length: 200 }, (_, i) => asked(i, i)).join('\n')]), slow);
    expect([taken, most]).toEqual([200, 0]);
  });
});
