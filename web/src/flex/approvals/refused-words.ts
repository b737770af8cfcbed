import type { Shape } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { t } from '../text.js';
import { approvalStateWords } from '../words.js';

/** Why a verdict did not count: where somebody was faster, who and when. */
export function refusedWords(error: unknown, { mayDecide }: Pick<Shape<'ApprovalSheet'>, 'mayDecide'>): string {
  if (!(error instanceof Problem)) return problemWords(error);
  if (error.slug === 'wrong-password') return t('wrongPassword');
  if (error.slug !== 'approval-settled') return problemWords(error);
  const { state, settledAt, verdicts } = error.details as {
    state: string;
    settledAt: string;
    verdicts: { by: string }[];
  };
  const people = mayDecide.flatMap(({ substitutes, ...seat }) => [seat, ...substitutes]);
  const names = verdicts.flatMap(({ by }) => people.find(({ id }) => id === by)?.name ?? []);
  const values = { state: approvalStateWords(state), at: absolute(settledAt), names: [...new Set(names)].join(', ') };
  return names.length > 0 ? t('settledBy', values) : t('settledMeanwhile', values);
}
