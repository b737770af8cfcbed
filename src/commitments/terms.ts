import { windowInstants } from '../calendars/index.js';
import { DueInThePast, PromiseWithoutTime } from './commitment.errors.js';
import type { TermsDto } from './terms.dto.js';

/** When something is promised: an instant, and the window in local time where it was given as one. */
export interface Terms {
  localStart: string | null;
  localEnd: string | null;
  zone: string | null;
  startsAt: Date | null;
  dueAt: Date;
}

/**
 * The terms asked for, with local times turned into instants.
 * @throws PromiseWithoutTime, DueInThePast; LocalTimeSkipped and LocalTimeAmbiguous with a suggestion, where the clock changes
 */
export function readTerms(asked: TermsDto, now: Date): Terms {
  if (Boolean(asked.window) === Boolean(asked.dueAt)) throw new PromiseWithoutTime();
  const terms = asked.window ? windowTerms(asked.window) : instantTerms(new Date(asked.dueAt!));
  if (terms.dueAt <= now) throw new DueInThePast(terms.dueAt);
  return terms;
}

function windowTerms(window: { localStart: string; localEnd: string; zone: string }): Terms {
  const { start, end } = windowInstants(window);
  return {
    ...window,
    localStart: window.localStart,
    localEnd: window.localEnd,
    startsAt: new Date(start),
    dueAt: new Date(end),
  };
}

const instantTerms = (dueAt: Date): Terms => ({ localStart: null, localEnd: null, zone: null, startsAt: null, dueAt });
