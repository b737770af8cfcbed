import type { Shape } from '../../api/client.js';
import { t } from '../ledger/text.js';
import { authorityWords, faultWords, reasonWords, remedyWords } from '../words.js';

type Of = Pick<Shape<'ExceptionView'>, 'policy' | 'ruleSays' | 'requester' | 'partner'>;

/** What a stratum is called: by name what is kept by its id, in words what is kept by its code. All in it have the name in common. */
export function stratumWords(by: string | null, stratum: string, { policy, ruleSays, requester, partner }: Of): string {
  if (stratum === 'none') return '–';
  switch (by) {
    case 'policy':
      return policy.name;
    case 'row':
      return ruleSays;
    case 'requester':
      return requester.name ?? t('erased');
    case 'partner':
      return partner?.name ?? '–';
    case 'remedy':
      return remedyWords(stratum);
    case 'authority':
      return authorityWords(stratum);
    case 'partyAtFault':
      return faultWords(stratum);
    case 'reason':
      return reasonWords(stratum);
    default:
      return stratum;
  }
}
