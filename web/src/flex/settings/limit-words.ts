import type { Shape } from '../../api/client.js';
import { money } from '../../text/money.js';
import { t } from './text.js';

type Limit = Pick<Shape<'DiscretionLimitView'>, 'scope' | 'holder'>;

/** Whom a limit is for: "Every agent", "Team North", a person by name. */
export function holderWords({ scope, holder }: Limit, name: string | null): string {
  if (scope === 'role') return t(holder === 'manager' ? 'everyManager' : 'everyAgent');
  return scope === 'team' ? t('teamOf', { team: holder }) : (name ?? t('erased'));
}

/** "€200.00 a week", and whose that is. */
export const budgetWords = ({
  scope,
  period,
  budget,
  currency,
}: Pick<Shape<'DiscretionLimitView'>, 'scope' | 'period' | 'budget' | 'currency'>): string =>
  t(`budget_${scope === 'team' ? 'shared' : 'each'}_${period}` as 'budget_each_day', {
    sum: money({ amount: budget, currency }),
  });

/** What somebody may give: "up to €40.00 at once, €160.00 left". */
export const mayGive = (view: Shape<'DiscretionView'> | null): string =>
  view ? t('mayGive', { cap: money(view.cap), left: money(view.left) }) : t('mayGiveNothing');
