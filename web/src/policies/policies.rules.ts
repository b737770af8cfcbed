/** What is shown of a policy. */
export const PARTS = ['table', 'tests', 'try', 'changes', 'backtests', 'shadow', 'versions'] as const;
export type Part = (typeof PARTS)[number];

export interface PolicySearch {
  /** Which version; the one in force unless said, or the newest. */
  version?: number;
  show?: Part;
  /** Which backtest is looked at. */
  run?: string;
}

export interface DraftSearch {
  /** The version it begins with. */
  from?: number;
}

const count = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;

export const policySearch = ({ version, show, run }: Record<string, unknown>): PolicySearch => ({
  ...(count(version) ? { version: count(version)! } : {}),
  ...(PARTS.includes(show as Part) ? { show: show as Part } : {}),
  ...(typeof run === 'string' && /^bkt_[0-9a-f-]{36}$/.test(run) ? { run } : {}),
});

export const draftSearch = ({ from }: Record<string, unknown>): DraftSearch =>
  count(from) ? { from: count(from)! } : {};

export interface ListSearch {
  state?: 'retired';
}
export const listSearch = ({ state }: Record<string, unknown>): ListSearch => (state === 'retired' ? { state } : {});

interface Standing {
  readonly inForce: { readonly number: number } | null;
  readonly scheduled: { readonly number: number } | null;
  readonly newestDraft: { readonly number: number } | null;
  readonly counts: { readonly versions: number };
}

/** The version to show where none is named; undefined while there is none. */
export const usualVersion = ({ inForce, newestDraft, scheduled, counts }: Standing): number | undefined =>
  inForce?.number ?? scheduled?.number ?? newestDraft?.number ?? (counts.versions > 0 ? counts.versions : undefined);
