/** What somebody does in a case, the strongest first: of several tabs of one person the strongest is shown. */
export const PRESENCE_STATES = ['writing', 'viewing', 'idle'] as const;
export type PresenceState = (typeof PRESENCE_STATES)[number];

/** How often a tab says that it is still there, and after how many seconds of silence it is taken for closed: one beat may be lost. */
export const HEARTBEAT_SECONDS = 20;
export const GONE_AFTER_SECONDS = 45;

/** One tab in which a case is open. */
export interface OpenTab {
  caseId: string;
  personId: string;
  state: PresenceState;
  since: Date;
}

/** Each person once in each case: what they do most, since when they do so in any tab; who came first stands first. */
export function onePerPerson<Tab extends OpenTab>(tabs: readonly Tab[]): Tab[] {
  const shown = new Map<string, Tab>();
  for (const tab of tabs) {
    const key = `${tab.caseId} ${tab.personId}`;
    const other = shown.get(key);
    if (!other || comesBefore(tab, other)) shown.set(key, tab);
  }
  return [...shown.values()].sort(
    (a, b) => a.since.getTime() - b.since.getTime() || (a.personId < b.personId ? -1 : 1),
  );
}

function comesBefore(a: OpenTab, b: OpenTab): boolean {
  const [rankA, rankB] = [PRESENCE_STATES.indexOf(a.state), PRESENCE_STATES.indexOf(b.state)];
  return rankA === rankB ? a.since < b.since : rankA < rankB;
}
