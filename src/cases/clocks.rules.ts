export interface Wait {
  party: 'customer' | 'partner' | 'approval';
  partnerId: string | null;
  startedAt: Date;
  settledAt: Date | null;
}

/** Whose time it was, in milliseconds of calendar time. The parts add up to `total` exactly. */
export interface Clocks {
  us: number;
  partners: Record<string, number>;
  approval: number;
  customer: number;
  total: number;
  /** What the customer felt as waiting: everything but their own time. Never pauses for a partner. */
  customerWait: number;
}

const ORDER: Record<Wait['party'], number> = { partner: 2, approval: 1, customer: 0 };

/** A stretch of a case's time and whose it was. Segments follow one another without a gap from receipt on. */
export interface Segment<W extends Wait = Wait> {
  from: Date;
  to: Date;
  /** What was waited for; null when it was our own time. */
  wait: W | null;
}

/**
 * Cuts the time from receipt to `until` (closing, or now) into segments. Where several are waited for at once, the time goes to a partner before an
 * approval before the customer, and among partners to the one who settles last; where nobody is, it is ours.
 */
export function segmentsOf<W extends Wait>(receivedAt: Date, until: Date, waits: readonly W[]): Segment<W>[] {
  const [start, end] = [receivedAt.getTime(), Math.max(receivedAt.getTime(), until.getTime())];
  const spans = waits
    .map((wait) => ({
      wait,
      from: clamp(wait.startedAt.getTime(), start, end),
      to: clamp(wait.settledAt?.getTime() ?? end, start, end),
      settles: wait.settledAt?.getTime() ?? Infinity,
    }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => ORDER[b.wait.party] - ORDER[a.wait.party] || later(b.settles, a.settles));
  const edges = [...new Set([start, end, ...spans.flatMap((span) => [span.from, span.to])])].sort((a, b) => a - b);
  const segments: Segment<W>[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    const wait = spans.find((span) => span.from <= from && to <= span.to)?.wait ?? null;
    const last = segments.at(-1);
    if (last !== undefined && last.wait === wait) last.to = new Date(to);
    else segments.push({ from: new Date(from), to: new Date(to), wait });
  }
  return segments;
}

/** Shares out the time from receipt to `until` (closing, or now): the sums of its segments. */
export function clocks(receivedAt: Date, until: Date, waits: readonly Wait[]): Clocks {
  const total = Math.max(0, until.getTime() - receivedAt.getTime());
  const shared: Clocks = { us: 0, partners: {}, approval: 0, customer: 0, total, customerWait: 0 };
  for (const { from, to, wait } of segmentsOf(receivedAt, until, waits))
    charge(shared, wait, to.getTime() - from.getTime());
  shared.customerWait = shared.total - shared.customer;
  return shared;
}

function charge(shared: Clocks, wait: Wait | null, ms: number): void {
  if (!wait) shared.us += ms;
  else if (wait.party === 'partner') shared.partners[wait.partnerId!] = (shared.partners[wait.partnerId!] ?? 0) + ms;
  else shared[wait.party] += ms;
}

const later = (a: number, b: number): number => (a === b ? 0 : a > b ? 1 : -1);
const clamp = (at: number, from: number, to: number): number => Math.min(Math.max(at, from), to);
