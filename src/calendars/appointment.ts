import {
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';

/** A promised time as somebody's own diary keeps it. */
export interface Appointment {
  /** The same for as long as it is the same matter: by it a diary finds the entry that a new time moves. */
  uid: string;
  /** Greater with every new time: what is older moves nothing. */
  sequence: number;
  summary: string;
  description: string;
  location: string | null;
  /** Null: one instant, `end`. */
  start: Date | null;
  end: Date;
  status: 'tentative' | 'confirmed' | 'cancelled';
  /** When it was written down like this. */
  writtenAt: Date;
  /** In whose name. */
  organizer: { name: string; email: string };
}

/** The text of an `.ics` file (RFC 5545), and how it is meant (RFC 5546). */
export interface WrittenAppointment {
  method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  text: string;
}

const STATUS = {
  tentative: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * Written for a diary. With a `reader`, whose promise it is, a mail program enters, moves and takes it out by itself; without, it is a file
 * that somebody opens. Nobody is asked for an answer: that is given on our pages. Times stand in UTC, so every diary shows its own zone's.
 */
export function writeAppointment(
  appointment: Appointment,
  reader?: { name: string; email: string },
): WrittenAppointment {
  const { uid, start, end, status, writtenAt, organizer, summary, ...words } = appointment;
  const method = methodOf(status, reader);
  const event: ICalEventData = {
    ...words,
    id: uid,
    summary: oneLine(summary),
    start: start ?? end,
    end: start && end,
    stamp: writtenAt,
    status: STATUS[status],
    organizer: named(organizer),
    ...(reader ? { attendees: [{ ...named(reader), rsvp: false, status: ICalAttendeeStatus.ACCEPTED }] } : {}),
  };
  const calendar = new ICalCalendar({
    prodId: '//Kept//Kept//EN',
    method: ICalCalendarMethod[method],
    events: [event],
  });
  return { method, text: `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n') };
}

const methodOf = (status: Appointment['status'], reader: unknown): WrittenAppointment['method'] => {
  if (!reader) return 'PUBLISH';
  return status === 'cancelled' ? 'CANCEL' : 'REQUEST';
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RFC 5545 §3.2 has no way to write a quotation mark in a name. */
const named = ({ name, email }: { name: string; email: string }): { name: string; email: string } => ({
  name: oneLine(name.replace(/["\p{Cc}]/gu, ' ')) || email,
  email,
});
