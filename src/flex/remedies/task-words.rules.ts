import type { InEveryLanguage, Language } from '../../platform/languages/languages.rules.js';

interface Words {
  collect: string;
  returnNumber: (rma: string) => string;
  repair: (thing: string) => string;
}

const WORDS: InEveryLanguage<Words> = {
  en: {
    collect: 'Collect a return',
    returnNumber: (rma) => `Return number ${rma}.`,
    repair: (thing) => `Repair: ${thing || 'what was bought'}`,
  },
  de: {
    collect: 'Eine Rücksendung abholen',
    returnNumber: (rma) => `Rücksendenummer ${rma}.`,
    repair: (thing) => `Reparieren: ${thing || 'was gekauft wurde'}`,
  },
  pt: {
    collect: 'Recolher uma devolução',
    returnNumber: (rma) => `Devolução número ${rma}.`,
    repair: (thing) => `Reparar: ${thing || 'o que foi comprado'}`,
  },
};

/** What a partner is asked when a return is to be collected; `items` as they were written, or empty. */
export const collectionTask = (
  rma: string,
  items: string,
  language: Language,
): { title: string; instructions: string } => {
  const { collect, returnNumber } = WORDS[language];
  return { title: collect, instructions: `${returnNumber(rma)}${items ? ` ${items}.` : ''}` };
};

/** What a partner is asked when something is to be repaired. */
export const repairTask = (thing: string, language: Language): string => WORDS[language].repair(thing);
