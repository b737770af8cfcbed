import type { InEveryLanguage } from '../../platform/languages/languages.rules.js';

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

interface Words {
  ours: string;
  told: InEveryLanguage<string>;
}

const HEAR: Words['told'] = { en: 'You hear from us', de: 'Sie hören von uns', pt: 'Tem notícias nossas' };

/** What each is called among ourselves, and to the customer, in what they read, where they are told. */
export const WORDS_OF: Readonly<Record<Target, Words>> = {
  first_reply: { ours: 'Answer the customer for the first time', told: HEAR },
  next_reply: { ours: 'Answer the customer', told: HEAR },
  periodic_update: {
    ours: 'Tell the customer how things stand',
    told: {
      en: 'We tell you how things stand',
      de: 'Wir sagen Ihnen, wie es steht',
      pt: 'Dizemos-lhe como está o assunto',
    },
  },
  resolution: {
    ours: 'Put the matter right',
    told: {
      en: 'Your matter is put right',
      de: 'Ihre Sache ist in Ordnung gebracht',
      pt: 'O seu assunto fica resolvido',
    },
  },
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
