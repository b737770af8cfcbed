/*
 * Opening hours worked out a second time, by somebody who knows none of the desk's own arithmetic: day by day, reading clocks from Intl, and minute
 * by minute on days when clocks change. No tables of intervals, no prefix sums, no rules of time zones.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Hours that are not found within so many days are taken for never. */
const NEVER = 4_096;
const KEPT_DAYS = 2_000;

/** A calendar version's terms, as stored. */
export interface Hours {
  zone: string;
  hours: Record<string, [string, string][]>;
  holidays: string[];
  breaks: Record<string, [string, string][]>;
  openings?: Record<string, [string, string][]>;
}

/** Open from the first instant up to, not including, the second. */
export type Stretch = [from: number, until: number];

/** Null stands for always open, here and below. */
export function isOpen(hours: Hours | null, at: number): boolean {
  return hours === null || stretches(hours, at, at).some(([from, until]) => from <= at && at < until);
}

/** NaN when it never opens again. */
export function openingFrom(hours: Hours | null, at: number): number {
  if (isOpen(hours, at)) return at;
  return widening((days) => stretches(hours!, at, at + days * DAY).find(([from]) => from > at)?.[0]);
}

/** The latest instant up to `at` that is followed by `room` of open time; NaN when there was none. */
export function latestWithRoom(hours: Hours | null, at: number, room: number): number {
  if (hours === null) return at;
  return widening((days) => {
    const fitting = stretches(hours, at - days * DAY, at)
      .map(([from, until]) => [from, Math.min(at, until - room)] as const)
      .filter(([from, latest]) => latest >= from);
    return fitting.at(-1)?.[1];
  });
}

/** The latest instant from which `ms` of open time, more than none, pass until `at`. */
export function beforeOpenTime(hours: Hours | null, at: number, ms: number): number {
  if (hours === null) return at - ms;
  return widening((days) => {
    let left = ms;
    for (const [opens, closes] of stretches(hours, at - days * DAY, at).reverse()) {
      const here = Math.max(0, Math.min(at, closes) - opens);
      if (here >= left) return Math.min(at, closes) - left;
      left -= here;
    }
    return undefined;
  });
}

/** Open milliseconds between two instants. */
export function openTime(hours: Hours | null, from: number, until: number): number {
  if (hours === null) return until - from;
  return stretches(hours, from, until).reduce(
    (sum, [opens, closes]) => sum + Math.max(0, Math.min(until, closes) - Math.max(from, opens)),
    0,
  );
}

/** The instant at which `ms` of open time, more than none, have passed since `from`. */
export function afterOpenTime(hours: Hours | null, from: number, ms: number): number {
  if (hours === null) return from + ms;
  return widening((days) => {
    let left = ms;
    for (const [opens, closes] of stretches(hours, from, from + days * DAY)) {
      const here = Math.max(0, closes - Math.max(from, opens));
      if (here >= left) return Math.max(from, opens) + left;
      left -= here;
    }
    return undefined;
  });
}

function widening(look: (days: number) => number | undefined): number {
  for (let days = 4; days <= NEVER; days *= 4) {
    const found = look(days);
    if (found !== undefined) return found;
  }
  return NaN;
}

/** What is open around the instants, joined where it touches; complete between them. */
function stretches(hours: Hours, from: number, until: number): Stretch[] {
  const all: Stretch[] = [];
  for (let day = Math.floor(from / DAY) - 2; day <= Math.floor(until / DAY) + 2; day++) all.push(...ofDay(hours, day));
  return joined(all);
}

const known = new WeakMap<Hours, Map<number, Stretch[]>>();

function ofDay(hours: Hours, day: number): Stretch[] {
  const days = known.get(hours) ?? new Map<number, Stretch[]>();
  known.set(hours, days);
  let open = days.get(day);
  if (!open) {
    if (days.size >= KEPT_DAYS) days.clear();
    days.set(day, (open = lookUp(hours, day)));
  }
  return open;
}

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function lookUp(hours: Hours, day: number): Stretch[] {
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const weekday = WEEK[new Date(day * DAY).getUTCDay()]!;
  const ordinary = hours.holidays.includes(date) ? [] : (hours.hours[weekday] ?? []);
  const meant = hours.openings?.[date] ?? ordinary;
  if (meant.length === 0) return [];
  const when = showings(hours.zone, day * DAY);
  const instants = ([from, until]: [string, string]): Stretch => [
    when.first(wall(day, from)),
    when.last(wall(day, until)),
  ];
  return (hours.breaks[date] ?? []).map(instants).reduce<Stretch[]>(without, meant.map(instants));
}

const without = (open: Stretch[], [from, until]: Stretch): Stretch[] =>
  open.flatMap(([opens, closes]): Stretch[] => [
    [opens, Math.min(closes, Math.max(opens, from))],
    [Math.max(opens, Math.min(closes, until)), closes],
  ]);

function joined(open: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, until] of open.filter(([opens, closes]) => opens < closes).sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else result.push([from, until]);
  }
  return result;
}

const wall = (day: number, time: string): number =>
  day * DAY + Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;

/** When the clocks first and last show a time of that day; a time they jump over is the moment of the jump. */
function showings(zone: string, midnight: number): { first(shown: number): number; last(shown: number): number } {
  const [start, end] = [midnight - 26 * HOUR, midnight + 50 * HOUR];
  const offsets = [start, midnight, midnight + DAY, end].map((at) => clock(zone, at) - at);
  if (new Set(offsets).size === 1) {
    const instant = (shown: number): number => shown - offsets[0]!;
    return { first: instant, last: instant };
  }
  const minutes = Array.from({ length: (end - start) / MINUTE }, (_, i) => clock(zone, start + i * MINUTE));
  const jump = (shown: number): number => minutes.findIndex((other) => other > shown);
  const at = (i: number, shown: number): number => start + (i < 0 ? jump(shown) : i) * MINUTE;
  return {
    first: (shown) => at(minutes.indexOf(shown), shown),
    last: (shown) => at(minutes.lastIndexOf(shown), shown),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at a whole minute, as if it were UTC. */
function clock(zone: string, at: number): number {
  let format = clocks.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
    clocks.set(zone, format);
  }
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}
