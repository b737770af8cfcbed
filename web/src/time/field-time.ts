import { boundsIn, fieldIn, fromFieldIn, soonFieldIn, startOfDayIn } from './field-time.rules.js';
import { viewerZone } from './times.js';

// What fields of day and time hold, by the viewer's clocks: those of the zone they chose, whatever their machine's show.

export const inField = (at: number | string): string => fieldIn(at, viewerZone());
export const soonInField = (at: number): string => soonFieldIn(at, viewerZone());
export const fromField = (local: string): string => fromFieldIn(local, viewerZone());
export const startOfDay = (day: string, later = 0): string => startOfDayIn(day, later, viewerZone());
export const boundsOf = (days: { from: string; to: string }): { from?: string; to?: string } =>
  boundsIn(days, viewerZone());
