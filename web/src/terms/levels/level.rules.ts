export const TARGETS = ['first_reply', 'next_reply', 'periodic_update', 'resolution'] as const;
export type Target = (typeof TARGETS)[number];
export const KINDS = ['complaint', 'request', 'question', 'compliment', 'proactive'] as const;
export const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const;

export interface DraftTarget {
  /** As it is typed; empty: it is not promised. */
  minutes: string;
  waitingExtends: boolean;
  toldToCustomer: boolean;
}
export interface DraftLevel {
  name: string;
  rank: string;
  calendarId: string;
  kinds: string[];
  severities: string[];
  /** Words apart from one another by spaces or commas. */
  channels: string;
  languages: string;
  order: string;
  partnerIds: string[];
  targets: Record<Target, DraftTarget>;
  appliesToOpen: boolean;
}

interface SentLevel {
  readonly name: string;
  readonly rank: number;
  readonly calendarId: string | null;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly targets: readonly { target: string; minutes: number; waitingExtends: boolean; toldToCustomer: boolean }[];
}

const NOT_PROMISED: DraftTarget = { minutes: '', waitingExtends: false, toldToCustomer: false };

export function draftOf(level: SentLevel | undefined): DraftLevel {
  const conditions = (level?.conditions ?? {}) as Partial<Record<string, string[]>> & { order?: string };
  return {
    ...{ name: level?.name ?? '', rank: String(level?.rank ?? 100), calendarId: level?.calendarId ?? '' },
    ...{
      kinds: conditions['kinds'] ?? [],
      severities: conditions['severities'] ?? [],
      partnerIds: conditions['partnerIds'] ?? [],
    },
    ...{ channels: (conditions['channels'] ?? []).join(', '), languages: (conditions['languages'] ?? []).join(', ') },
    order: conditions.order ?? '',
    targets: Object.fromEntries(
      TARGETS.map((target) => {
        const terms = level?.targets.find((one) => one.target === target);
        return [target, terms ? { ...terms, minutes: String(terms.minutes) } : NOT_PROMISED];
      }),
    ) as DraftLevel['targets'],
    appliesToOpen: false,
  };
}

/** As the API takes it: what is not asked for is left out. */
export function sentOf(draft: DraftLevel) {
  const conditions = {
    ...some('kinds', draft.kinds),
    ...some('severities', draft.severities),
    ...some('channels', wordsOf(draft.channels)),
    ...some('languages', wordsOf(draft.languages)),
    ...some('partnerIds', draft.partnerIds),
    ...(draft.order ? { order: draft.order } : {}),
  };
  const promised = TARGETS.filter((target) => draft.targets[target].minutes.trim() !== '');
  return {
    rank: Number(draft.rank),
    ...(Object.keys(conditions).length > 0 ? { conditions } : {}),
    ...(draft.calendarId ? { calendarId: draft.calendarId } : {}),
    targets: Object.fromEntries(
      promised.map((target) => {
        const { minutes, waitingExtends, toldToCustomer } = draft.targets[target];
        return [
          target,
          { minutes: Number(minutes), ...(target === 'first_reply' ? {} : { waitingExtends }), toldToCustomer },
        ];
      }),
    ),
    ...(draft.appliesToOpen ? { appliesToOpen: true } : {}),
  };
}

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
const some = (name: string, values: readonly string[]): Record<string, readonly string[]> =>
  values.length > 0 ? { [name]: values } : {};
