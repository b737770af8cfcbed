/** A step of a ladder as it is written: one of three offsets, its number as it is typed. */
export interface DraftRung {
  key: string;
  anchor: 'proposed' | 'due' | 'grace';
  by: 'minutes' | 'days' | 'share';
  /** Minutes (negative is before), whole days, or a share of the reply window in per cent. */
  amount: string;
  business: boolean;
  tells: string[];
  template: string;
  person: boolean;
  onlyIf: string;
}

export interface SentRung {
  rung: number;
  anchor: 'proposed' | 'due' | 'grace';
  replyShare?: number;
  offsetMinutes?: number;
  offsetBusinessDays?: number;
  clock?: 'calendar' | 'business';
  tells: string[];
  template: string;
  by?: 'desk' | 'person';
  onlyIf?: string;
}

export const ANCHORS = ['proposed', 'due', 'grace'] as const;
export const TIERS = ['partner', 'partner_lead', 'partner_manager', 'owner', 'managers'] as const;
export const LETTERS = [
  'reply-wanted',
  'still-on',
  'due-soon',
  'evidence-wanted',
  'overdue',
  'escalated',
  'replace-partner',
] as const;
export const CONDITIONS = ['unconfirmed', 'no_proof', 'urgent'] as const;

export const draftOf = (rung: SentRung): DraftRung => ({
  key: `${rung.rung}`,
  anchor: rung.anchor,
  ...offsetOf(rung),
  business: rung.clock === 'business',
  tells: [...rung.tells],
  template: rung.template,
  person: rung.by === 'person',
  onlyIf: rung.onlyIf ?? '',
});

function offsetOf({ replyShare, offsetBusinessDays, offsetMinutes }: SentRung): Pick<DraftRung, 'by' | 'amount'> {
  if (replyShare !== undefined) return { by: 'share', amount: String(Math.round(replyShare * 100)) };
  if (offsetBusinessDays !== undefined) return { by: 'days', amount: String(offsetBusinessDays) };
  return { by: 'minutes', amount: String(offsetMinutes ?? 0) };
}

/** As the API takes them, numbered in their order. */
export const sentOf = (rungs: readonly DraftRung[]): SentRung[] =>
  rungs.map(({ anchor, by, amount, business, tells, template, person, onlyIf }, at) => ({
    ...{ rung: at + 1, anchor, tells, template },
    ...(by === 'share'
      ? { replyShare: Number(amount) / 100 }
      : by === 'days'
        ? { offsetBusinessDays: Number(amount) }
        : { offsetMinutes: Number(amount) }),
    ...(by === 'minutes' && business ? { clock: 'business' as const } : {}),
    ...(person ? { by: 'person' as const } : {}),
    ...(onlyIf ? { onlyIf } : {}),
  }));

export const newRung = (rungs: readonly DraftRung[]): DraftRung => ({
  key: `new ${rungs.length} ${Math.random()}`,
  ...{
    anchor: 'due',
    by: 'minutes',
    amount: '60',
    business: false,
    tells: ['owner'],
    template: 'overdue',
    person: false,
    onlyIf: '',
  },
});
