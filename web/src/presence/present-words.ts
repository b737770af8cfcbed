import { t } from './text.js';
import type { Present } from './use-present.js';

/** "Dana is writing to the customer" */
export function presentWords({ name, state, audience }: Present): string {
  if (state !== 'writing' || audience === null) return t(state, { name });
  const readers = audience as unknown;
  if (readers === 'customer') return t('writingCustomer', { name });
  return t(readers === 'internal' ? 'writingInternal' : 'writingPartner', { name });
}
