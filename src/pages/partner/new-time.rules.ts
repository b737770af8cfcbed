import { TimeMissing } from '../pages.errors.js';

/** The fields of the form for another time. */
export type TimeFields = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}(:\d{2})?$/;
const OFFSET = /^[+-]\d{2}:\d{2}$/;

/**
 * The window that was filled in, in local time. Where the clocks show a time twice, the form also asks which of the two, as a UTC
 * offset. @throws TimeMissing
 */
export function windowIn(fields: TimeFields): { localStart: string; localEnd: string; zone: string } {
  const { day = '', from = '', to = '', zone = '' } = fields;
  if (!DAY.test(day) || !TIME.test(from) || !TIME.test(to) || zone === '') throw new TimeMissing();
  return {
    localStart: `${day}T${from}${offsetIn(fields, 'from')}`,
    localEnd: `${day}T${to}${offsetIn(fields, 'to')}`,
    zone,
  };
}

/** The offset chosen counts for the very time it was asked about: whoever types another time is not held to it. */
function offsetIn(fields: TimeFields, side: 'from' | 'to'): string {
  const [time, offset] = (fields[`${side}Which`] ?? '').split(' ');
  return time === fields[side] && OFFSET.test(offset ?? '') ? offset! : '';
}

/** What a clock that shows a time twice lets one choose from, for the side of the window it belongs to. */
export interface Twice {
  side: 'from' | 'to';
  /** Values for the form's choice. */
  first: string;
  second: string;
}

/** `first` and `second` are the local texts with offsets, as the refusal names them. */
export function choiceBetween(fields: TimeFields, asked: { local: string; first: string; second: string }): Twice {
  const side = asked.local === `${fields['day']}T${fields['from']}` ? 'from' : 'to';
  return { side, first: valueOf(fields[side]!, asked.first), second: valueOf(fields[side]!, asked.second) };
}

const valueOf = (time: string, local: string): string => `${time} ${local.slice(-'+00:00'.length)}`;
