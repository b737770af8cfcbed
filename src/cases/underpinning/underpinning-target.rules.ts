/** What of our own work is measured, by what cases show anyway. */
export const OWN_KINDS = ['acknowledgement', 'approval'] as const;

interface Asked {
  party: 'partner' | 'us';
  partnerId?: string;
  kind: string;
  replyMinutes?: number;
  doneMinutes?: number;
  calendarId?: string;
}

/** Everything that does not hold about a target, beside the form of its fields. */
export function problemsOf(asked: Asked): { field: string; problem: string }[] {
  const problems: { field: string; problem: string }[] = [];
  const wrong = (field: string, problem: string): number => problems.push({ field, problem });
  if (asked.party === 'us') {
    if (asked.partnerId) wrong('partnerId', 'is for what a partner owes');
    if (asked.replyMinutes !== undefined) wrong('replyMinutes', 'is for what a partner owes: ours is done or not');
    if (asked.doneMinutes === undefined) wrong('doneMinutes', 'says by when our own work is done');
    if (!OWN_KINDS.some((kind) => kind === asked.kind)) wrong('kind', `of our own work is ${OWN_KINDS.join(' or ')}`);
  } else {
    if (asked.calendarId) wrong('calendarId', 'a partner’s time is counted in its own hours');
    if (asked.replyMinutes === undefined && asked.doneMinutes === undefined)
      wrong('replyMinutes', 'say by when it answers, by when it is done, or both');
  }
  return problems;
}
