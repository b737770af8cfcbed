import type { StepTerms, StoredRung } from './second-terms.js';

type Time = number | 'unknown';

/**
 * When a rung is due although its chase was paused: each pause in turn asks whether the rung falls into it, and if so whether it is the one
 * that is left of all that do. Undefined when it is not.
 */
export function timeUnderPauses(
  rung: StoredRung,
  terms: StepTerms,
  ladder: readonly StoredRung[],
  unpaused: (rung: StoredRung) => Time,
  /** The first moment from an instant on at which this rung may be told. */
  tellable: (rung: StoredRung, from: number) => number,
): Time | undefined {
  const asked = rung.anchor === 'proposed';
  if (asked && !terms.replyBy) return 'unknown';
  const began = asked ? -Infinity : (terms.agreedAt?.getTime() ?? -Infinity);
  const ends = asked ? terms.replyBy!.getTime() : Infinity;
  const times = new Map<number, number>();
  for (const each of ladder.filter(({ anchor }) => (anchor === 'proposed') === asked)) {
    const at = unpaused(each);
    if (at !== 'unknown' && at > began && at < ends) times.set(each.rung, at);
  }
  const numbered = new Map(ladder.map((each) => [each.rung, each]));
  const inTime = (number: number, at: number): boolean => {
    const { anchor, offsetMinutes = 0 } = numbered.get(number)!;
    return at < ends && (anchor === 'proposed' || offsetMinutes >= 0 || at < terms.dueAt.getTime());
  };
  for (const { from, until } of terms.pauses ?? []) {
    const within = [...times].filter(([, at]) => from <= at && at < until);
    for (const [number] of within) times.delete(number);
    const fitting = within
      .map(([number, at]) => ({ number, at, after: tellable(numbered.get(number)!, until) }))
      .filter(({ number, after }) => inTime(number, after))
      .sort((one, other) => other.at - one.at || other.number - one.number)[0];
    if (fitting && ![...times.values()].some((at) => until <= at && at <= fitting.after))
      times.set(fitting.number, fitting.after);
  }
  return times.get(rung.rung);
}
