import { named, t } from '../text.js';

/** For which promises: all of a partner's, all of our own, or those of a kind. */
export const kindWords = (kind: string): string =>
  kind === 'partner' ? t('ofPartners') : kind === 'own' ? t('ofOurs') : named('task', kind);
