export type DraftLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';

interface Words {
  /** `step` begins the sentence. */
  apology: (what: string, when: string, step: string) => string;
  newPromise: (when: string) => string;
  noTimeYet: string;
  /** For kinds of promises nobody has given a word for. */
  aStep: string;
}

/** What the desk says to a customer when a promise slips: in our own name, sorry, and with the next time, if there is one. */
export const WORDS: Record<DraftLanguage, Words> = {
  en: {
    apology: (what, when, step) =>
      `We promised you: “${what}”, by ${when}. ${step} takes longer than we planned, and we cannot keep that time. We are sorry, and wanted you to hear it from us.`,
    newPromise: (when) => `Our new promise: by ${when}.`,
    noTimeYet: 'We do not know the new time yet. You will hear it from us as soon as we do; you need not ask.',
    aStep: 'A step before it',
  },
  de: {
    apology: (what, when, step) =>
      `Wir haben Ihnen versprochen: „${what}“, bis ${when}. ${step} dauert länger als geplant, und wir können diese Zeit nicht halten. Das tut uns leid, und Sie sollen es von uns erfahren.`,
    newPromise: (when) => `Unser neues Versprechen: bis ${when}.`,
    noTimeYet:
      'Die neue Zeit kennen wir noch nicht. Sobald wir sie wissen, hören Sie von uns; Sie brauchen nicht nachzufragen.',
    aStep: 'Ein Schritt davor',
  },
  fr: {
    apology: (what, when, step) =>
      `Nous vous avions promis : « ${what} », au plus tard ${when}. ${step} prend plus de temps que prévu, et nous ne pourrons pas tenir ce délai. Nous en sommes désolés et tenions à vous le dire nous-mêmes.`,
    newPromise: (when) => `Notre nouvelle promesse : au plus tard ${when}.`,
    noTimeYet:
      'Nous ne connaissons pas encore le nouveau délai. Nous vous le dirons dès que nous le saurons, sans que vous ayez à demander.',
    aStep: 'Une étape qui précède',
  },
  es: {
    apology: (what, when, step) =>
      `Le prometimos: «${what}», a más tardar el ${when}. ${step} lleva más tiempo de lo previsto y no podemos cumplir ese plazo. Lo sentimos, y queríamos que lo supiera por nosotros.`,
    newPromise: (when) => `Nuestra nueva promesa: a más tardar el ${when}.`,
    noTimeYet: 'Aún no sabemos el nuevo plazo. Se lo diremos en cuanto lo sepamos, sin que tenga que preguntar.',
    aStep: 'Un paso previo',
  },
  pt: {
    apology: (what, when, step) =>
      `Prometemos-lhe: «${what}», até ${when}. ${step} demora mais do que o previsto e não podemos cumprir esse prazo. Pedimos desculpa e quisemos que soubesse por nós.`,
    newPromise: (when) => `A nossa nova promessa: até ${when}.`,
    noTimeYet: 'Ainda não sabemos o novo prazo. Assim que o soubermos, dizemos-lhe, sem que precise de perguntar.',
    aStep: 'Um passo anterior',
  },
};

/** The usual steps by their kinds. */
export const STEP_WORDS: Record<DraftLanguage, Readonly<Record<string, string>>> = {
  en: {
    pickup: 'The collection',
    collection: 'The collection',
    delivery: 'The delivery',
    hand_over: 'The dispatch',
    inspection: 'The inspection',
    repair: 'The repair',
    refund: 'The refund',
    replacement: 'The replacement',
    approval: 'Our decision',
  },
  de: {
    pickup: 'Die Abholung',
    collection: 'Die Abholung',
    delivery: 'Die Lieferung',
    hand_over: 'Der Versand',
    inspection: 'Die Prüfung',
    repair: 'Die Reparatur',
    refund: 'Die Erstattung',
    replacement: 'Der Ersatz',
    approval: 'Unsere Entscheidung',
  },
  fr: {
    pickup: 'L’enlèvement',
    collection: 'L’enlèvement',
    delivery: 'La livraison',
    hand_over: 'L’expédition',
    inspection: 'Le contrôle',
    repair: 'La réparation',
    refund: 'Le remboursement',
    replacement: 'Le remplacement',
    approval: 'Notre décision',
  },
  es: {
    pickup: 'La recogida',
    collection: 'La recogida',
    delivery: 'La entrega',
    hand_over: 'El envío',
    inspection: 'La revisión',
    repair: 'La reparación',
    refund: 'El reembolso',
    replacement: 'El reemplazo',
    approval: 'Nuestra decisión',
  },
  pt: {
    pickup: 'A recolha',
    collection: 'A recolha',
    delivery: 'A entrega',
    hand_over: 'A expedição',
    inspection: 'A inspeção',
    repair: 'A reparação',
    refund: 'O reembolso',
    replacement: 'A substituição',
    approval: 'A nossa decisão',
  },
};
