import { toLocal } from '../../calendars/local-time.rules.js';
import { dayOf } from '../../calendars/wall-clock.rules.js';

/**
 * How many calendar days lie between two instants, as somebody in `zone` counts them: by the dates their clocks show, whatever the hour, and however
 * long the days between were. Below zero when `to` is an earlier date. @throws UnknownZone
 */
export const daysBetween = (from: Date, to: Date, zone: string): number => dateIn(to, zone) - dateIn(from, zone);

const dateIn = (at: Date, zone: string): number => dayOf(toLocal(at.getTime(), zone).slice(0, 'yyyy-mm-dd'.length))!;
