import fc from 'fast-check';
import { eventIn, instantOf, readIcs } from '../../test/ics-reader.js';
import { writeAppointment, type Appointment } from './appointment.js';

const SATURDAY: Appointment = {
  uid: 'cmt_1@desk.example.org',
  sequence: 3,
  summary: 'Collect a blender',
  description: 'Ring twice',
  location: 'Rua do Sol 1, 1000-001 Lisboa',
  start: new Date('2026-04-04T07:00:00Z'),
  end: new Date('2026-04-04T10:00:00Z'),
  status: 'confirmed',
  writtenAt: new Date('2026-04-02T13:10:00Z'),
  organizer: { name: 'Kept', email: 'desk@example.org' },
};
const READER = { name: 'Dirk', email: 'dirk@example.test' };

describe('an appointment for a diary', () => {
  it('says what, where, from when to when, which writing it is, and rings no bell', () => {
    const { method, text } = writeAppointment(SATURDAY);
    expect(method).toBe('PUBLISH');
    expect(eventIn(text)).toEqual({
      METHOD: 'PUBLISH',
      UID: 'cmt_1@desk.example.org',
      SEQUENCE: '3',
      DTSTAMP: '20260402T131000Z',
      DTSTART: '20260404T070000Z',
      DTEND: '20260404T100000Z',
      SUMMARY: 'Collect a blender',
      DESCRIPTION: 'Ring twice',
      LOCATION: 'Rua do Sol 1, 1000-001 Lisboa',
      STATUS: 'CONFIRMED',
      ORGANIZER: 'mailto:desk@example.org',
    });
    expect(text).not.toContain('VALARM');
  });

  it('is one instant where only that was promised', () => {
    const event = eventIn(writeAppointment({ ...SATURDAY, start: null }).text);
    expect([event['DTSTART'], event['DTEND']]).toEqual(['20260404T100000Z', undefined]);
  });

  it('sent to who promised it is entered and taken out by their mail program, and asks for no answer', () => {
    const { method, text } = writeAppointment(SATURDAY, READER);
    expect([method, readIcs(text).method]).toEqual(['REQUEST', 'REQUEST']);
    const attendee = readIcs(text).events[0]!.find(({ name }) => name === 'ATTENDEE')!;
    expect(attendee.parameters).toMatchObject({ PARTSTAT: 'ACCEPTED', RSVP: 'FALSE', CN: 'Dirk' });
    const gone = writeAppointment({ ...SATURDAY, status: 'cancelled' }, READER);
    expect([gone.method, eventIn(gone.text)['STATUS']]).toEqual(['CANCEL', 'CANCELLED']);
    expect(writeAppointment({ ...SATURDAY, status: 'cancelled' }).method).toBe('PUBLISH');
    expect(eventIn(writeAppointment({ ...SATURDAY, status: 'tentative' }).text)['STATUS']).toBe('TENTATIVE');
  });

  it('is read by others as it was meant, whatever people wrote', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a;b,c\\d', '"quoted"', 'BEGIN:VALARM', 'x'.repeat(300)),
    );
    fc.assert(
      fc.property(words, words, words, (summary, description, name) => {
        const said = {
          ...SATURDAY,
          summary: `s${summary}`,
          description: `d${description}`,
          organizer: { name, email: 'a@b.c' },
        };
        const event = eventIn(writeAppointment(said, { ...READER, name }).text);
        expect(event['SUMMARY']).toBe(`s${summary}`.replace(/\s+/g, ' ').trim());
        expect(event['DESCRIPTION']).toBe(`d${description}`.replaceAll(/\r\n|\r/g, '\n'));
        expect(instantOf(event['DTSTART']!)).toBe('2026-04-04T07:00:00Z');
      }),
      { numRuns: 500 },
    );
  });
});
