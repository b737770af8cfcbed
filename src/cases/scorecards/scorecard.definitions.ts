/** What each number of a scorecard counts, in the words that stand next to it. */
export const DEFINITIONS = {
  reliability:
    'How likely the next promise is to be kept, as far as the past tells: kept and broken promises, half as heavy every 90 days, beside what is usual for the kind. Low and high are where it lies with 90 %. Moved less than four open hours before it was due, a promise counts as broken; moved earlier, it is counted apart.',
  keptByOriginal: 'Done by the time first agreed and its grace, of all promises whose time has passed.',
  keptAsAgreed: 'Done by the time last agreed and its grace, of all promises whose time has passed.',
  renegotiated: 'Given another time, of all promises whose first time has passed.',
  warnedInTime:
    'Told to us before the first time was over (another time asked for, or said to be at risk), of all promises that were not done by it.',
  lateness: 'Hours from the time first agreed and its grace until it was done, of promises that were done late.',
  notice: 'Open hours left when we were first told that a promise would need another time.',
  insideWindow: 'Done between the start and the end of its window, of all promises with a window that has passed.',
  response: 'Open hours from our request until the first answer.',
  unanswered: 'Requests that were not answered in time, of all that were answered or ran out.',
  proof: 'Done with a photo or a scan, of all that were done and for which proof can be given.',
  waiting: 'Hours that cases have waited for this partner.',
  open: 'Promises agreed and neither done nor given up.',
  overdue: 'Promises whose first time and grace are over and that are not done.',
} as const;

export type Measured = keyof typeof DEFINITIONS;
