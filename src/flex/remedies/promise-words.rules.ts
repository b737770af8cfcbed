import type { InEveryLanguage, Language } from '../../platform/languages/languages.rules.js';
import type { Remedy as RemedyKind } from '../../policies/remedy.rules.js';
import { decimalsOf } from '../money.rules.js';
import { itemsOf, thingOf, type Given } from './follow-on.rules.js';

interface Words {
  /** The sum comes with a space before it; it is empty where none was named. */
  remedies: Readonly<Record<RemedyKind, (sum: string, given: Given) => string>>;
  collected: (rma: string) => string;
  label: (rma: string) => string;
}

const WORDS: InEveryLanguage<Words> = {
  en: {
    remedies: {
      refund: (sum) => `We pay you back${sum}`,
      late_return: (sum) =>
        sum ? `We pay you back${sum} for what you send back` : 'We pay you back what you send back',
      goodwill_credit: (sum) => `We credit${sum} to you`,
      fee_waiver: (sum) => `We take${sum} of fees off your bill`,
      replacement: (_, { details }) => `We send you a replacement: ${itemsOf(details) || 'what you bought, anew'}`,
      repair: (_, { details }) => `${thingOf(details) || 'What you bought'} is repaired`,
    },
    collected: (rma) => `Your return ${rma} is collected`,
    label: (rma) => `You have a label to send it back under ${rma}`,
  },
  de: {
    remedies: {
      refund: (sum) => `Wir erstatten Ihnen${sum || ' den Betrag'}`,
      late_return: (sum) =>
        sum ? `Wir erstatten Ihnen${sum} für Ihre Rücksendung` : 'Wir erstatten Ihnen, was Sie zurücksenden',
      goodwill_credit: (sum) => `Wir schreiben Ihnen${sum} gut`,
      fee_waiver: (sum) => `Wir erlassen Ihnen${sum} an Gebühren`,
      replacement: (_, { details }) => `Wir senden Ihnen Ersatz: ${itemsOf(details) || 'was Sie gekauft haben, neu'}`,
      repair: (_, { details }) => `Repariert wird: ${thingOf(details) || 'was Sie gekauft haben'}`,
    },
    collected: (rma) => `Ihre Rücksendung ${rma} wird abgeholt`,
    label: (rma) => `Sie haben einen Aufkleber für Ihre Rücksendung ${rma}`,
  },
  pt: {
    remedies: {
      refund: (sum) => `Reembolsamos-lhe${sum || ' o valor'}`,
      late_return: (sum) => (sum ? `Reembolsamos-lhe${sum} pelo que devolver` : 'Reembolsamos-lhe o que devolver'),
      goodwill_credit: (sum) => `Creditamos-lhe${sum}`,
      fee_waiver: (sum) => `Retiramos${sum} de taxas da sua conta`,
      replacement: (_, { details }) => `Enviamos-lhe um substituto: ${itemsOf(details) || 'o que comprou, novo'}`,
      repair: (_, { details }) => `Fica reparado: ${thingOf(details) || 'o que comprou'}`,
    },
    collected: (rma) => `A sua devolução ${rma} é recolhida`,
    label: (rma) => `Tem uma etiqueta para a sua devolução ${rma}`,
  },
};

/** What we promise, as the customer reads it. */
export const promiseWords = (given: Given, language: Language): string =>
  WORDS[language].remedies[given.kind](sumIn(given, language), given);

export const collectedWords = (rma: string, language: Language): string => WORDS[language].collected(rma);
export const labelWords = (rma: string, language: Language): string => WORDS[language].label(rma);

function sumIn({ amount, currency }: Given, language: Language): string {
  if (amount === null) return '';
  const decimals = decimalsOf(currency!);
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return ` ${format.format(Number(amount) / 10 ** decimals)} ${currency}`;
}
