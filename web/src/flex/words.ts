import { en } from './messages.en.js';
import { t } from './text.js';

/** A code of the API in plain words; one that nobody has put into words yet is shown as it is, never left out. */
const saidAs =
  (kind: string) =>
  (code: string): string => {
    const key = `${kind}_${code}`;
    return key in en ? t(key as 'remedy_refund') : code.replaceAll(/[._]/g, ' ');
  };

export const remedyWords = saidAs('remedy');
export const reasonWords = saidAs('reason');
export const outcomeWords = saidAs('outcome');
export const authorityWords = saidAs('authority');
export const approvalStateWords = saidAs('approval');
export const decisionStateWords = saidAs('decision');
export const remedyStateWords = saidAs('order');
export const askedBecauseWords = saidAs('because');
export const sourceWords = saidAs('source');
export const faultWords = saidAs('fault');
export const methodWords = saidAs('method');
export const kindWords = saidAs('kind');
