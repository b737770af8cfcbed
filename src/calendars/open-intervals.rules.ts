import { OutsideCalendarYears } from './calendar.errors.js';
import { type DayPlan, type DayPlans, type Span } from './day-plans.rules.js';
import { DAY, FIRST_DAY, LAST_DAY } from './wall-clock.rules.js';
import { type ZoneOffsets } from './zone-offsets.rules.js';

/**
 * Everything a calendar has open, as ascending intervals of instants that neither overlap nor touch, with the open time up to the end
 * of each summed beforehand: questions are binary searches. The table covers a stretch of days that grows towards whoever asks, at
 * least doubling, so it stays small for most and costs each question a fraction of a microsecond.
 *
 * Local hours become instants edge by edge. An edge the clocks jump over moves to the jump. An edge they show twice counts the longer
 * way: an opening at its first showing, a closing at its second, and a break, being hours too, likewise.
 */
export class OpenIntervals {
  private intervals = new Intervals();
  private fromDay = NaN;
  private untilDay = NaN;

  constructor(
    private readonly zone: ZoneOffsets,
    private readonly plans: DayPlans,
  ) {}

  get opens(): readonly number[] {
    return this.intervals.opens;
  }

  get closes(): readonly number[] {
    return this.intervals.closes;
  }

  /** Open milliseconds from the table's beginning to the end of each interval. The beginning moves when the table grows backward. */
  get through(): readonly number[] {
    return this.intervals.through;
  }

  /** Grows the table until whatever is open around `at` is in it, and complete. Throws `OutsideCalendarYears`. */
  reach(at: number): void {
    if (!(at >= FIRST_DAY * DAY && at < (LAST_DAY + 1) * DAY)) throw new OutsideCalendarYears();
    const day = Math.floor(at / DAY);
    if (Number.isNaN(this.fromDay)) this.begin(day);
    // No clock is two days from UTC, so what lies two days inside the covered stretch cannot change any more.
    if (day < this.fromDay + 2) this.extendTo(Math.min(day - 2, this.fromDay - this.size), this.untilDay);
    if (day >= this.untilDay - 2) this.extendTo(this.fromDay, Math.max(day + 3, this.untilDay + this.size));
  }

  /** Whether any day has hours at all. */
  everOpens(): boolean {
    return this.plans.first <= this.plans.last;
  }

  /** Adds days at the end; false when no later day can have open time. */
  growForward(): boolean {
    if (this.untilDay > this.plans.last) return false;
    this.extendTo(this.fromDay, this.untilDay + this.size);
    return true;
  }

  /** Adds days at the beginning, which renumbers the intervals; false when no earlier day can have open time. */
  growBackward(): boolean {
    if (this.fromDay <= this.plans.first) return false;
    this.extendTo(this.fromDay - this.size, this.untilDay);
    return true;
  }

  private get size(): number {
    return this.untilDay - this.fromDay;
  }

  private begin(day: number): void {
    [this.fromDay, this.untilDay] = [day - 8, day + 56];
    this.lay(this.fromDay, this.untilDay, this.intervals);
  }

  private extendTo(fromDay: number, untilDay: number): void {
    if (fromDay < this.fromDay) {
      const earlier = new Intervals();
      this.lay(fromDay, this.fromDay, earlier);
      this.intervals.opens.forEach((open, i) => earlier.push(open, this.intervals.closes[i]!));
      this.intervals = earlier;
    }
    if (untilDay > this.untilDay) this.lay(this.untilDay, untilDay, this.intervals);
    [this.fromDay, this.untilDay] = [fromDay, untilDay];
  }

  private lay(fromDay: number, untilDay: number, into: Intervals): void {
    const end = Math.min(untilDay, this.plans.last + 1);
    for (let day = Math.max(fromDay, this.plans.first); day < end; day++) this.layDay(day, this.plans.on(day), into);
  }

  private layDay(day: number, { hours, breaks }: DayPlan, into: Intervals): void {
    const closed = breaks.map((span) => this.instantsOf(day, span));
    for (const span of hours) {
      const { from, until } = this.instantsOf(day, span);
      let open = from;
      for (const pause of closed) {
        if (pause.until <= open || pause.from >= until) continue;
        into.push(open, pause.from);
        open = pause.until;
      }
      into.push(open, until);
    }
  }

  private instantsOf(day: number, { from, until }: Span): Span {
    return { from: this.zone.firstShowing(day * DAY + from), until: this.zone.lastShowing(day * DAY + until) };
  }
}

class Intervals {
  readonly opens: number[] = [];
  readonly closes: number[] = [];
  readonly through: number[] = [];

  /** Takes an interval at or near the end; what overlaps or touches becomes one, what is empty nothing. */
  push(open: number, close: number): void {
    if (close <= open) return;
    let [from, until] = [open, close];
    while (this.closes.length > 0 && this.closes[this.closes.length - 1]! >= from) {
      from = Math.min(from, this.opens.pop()!);
      until = Math.max(until, this.closes.pop()!);
      this.through.pop();
    }
    this.through.push((this.through[this.through.length - 1] ?? 0) + until - from);
    this.opens.push(from);
    this.closes.push(until);
  }
}
