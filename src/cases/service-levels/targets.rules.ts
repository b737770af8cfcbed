/** What a service level can promise. */
export const TARGETS = ['first_reply', 'next_reply', 'periodic_update', 'resolution'] as const;
export type Target = (typeof TARGETS)[number];

/** The kind of promise a target is. */
export const KIND_OF: Readonly<Record<Target, string>> = {
  first_reply: 'first_reply',
  next_reply: 'next_reply',
  periodic_update: 'update',
  resolution: 'resolution',
};

/** What each is called among ourselves, and to the customer where they are told. */
export const WORDS_OF: Readonly<Record<Target, { ours: string; told: string }>> = {
  first_reply: { ours: 'Answer the customer for the first time', told: 'You hear from us' },
  next_reply: { ours: 'Answer the customer', told: 'You hear from us' },
  periodic_update: { ours: 'Tell the customer how things stand', told: 'We tell you how things stand' },
  resolution: { ours: 'Put the matter right', told: 'Your matter is put right' },
};

/** One target of a service level: so many minutes of its calendar's open time. */
export interface TargetTerms {
  minutes: number;
  /** Whether time waited for others is added. Never true of the first reply. */
  waitingExtends: boolean;
  /** Whether the customer is promised it, and not only our own people held to it. */
  toldToCustomer: boolean;
}
export type TargetsOf = Partial<Record<Target, TargetTerms>>;
