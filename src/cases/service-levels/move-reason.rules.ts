import { businessBetween } from '../../calendars/calendar.rules.js';
import type { TimeAround } from './target-clock.rules.js';

const MINUTE = 60_000;
const SHOWN = 5;

/** Why a target is due when it is, kept with the terms: its minutes, and whom the time added was charged to. Ids only. */
export function moveReason(
  {
    minutes,
    startedAt,
    serviceLevelId,
    serviceLevelVersion,
  }: {
    minutes: number;
    startedAt: Date;
    serviceLevelId: string;
    serviceLevelVersion: number;
  },
  charged: number,
  { segments, calendar }: TimeAround,
): string {
  const level = `${minutes} min by ${serviceLevelId} version ${serviceLevelVersion}`;
  if (charged === 0) return level;
  const waited = segments
    .filter(({ wait, to }) => wait !== null && to > startedAt)
    .map(({ wait, from, to }) => {
      const ms = businessBetween(calendar, Math.max(from.getTime(), startedAt.getTime()), to.getTime());
      const ref = (wait as { refId?: string }).refId;
      return {
        ms,
        text: `${Math.round(ms / MINUTE)} min for ${wait!.partnerId ?? wait!.party}${ref ? ` (${ref})` : ''}`,
      };
    })
    .filter(({ ms }) => ms > 0)
    .map(({ text }) => text);
  const more = waited.length > SHOWN ? `, and ${waited.length - SHOWN} more` : '';
  return `${level}, and waited ${waited.slice(-SHOWN).join(', ')}${more}`;
}
