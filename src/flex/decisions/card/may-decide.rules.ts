import type { PolicyAnswer } from '../../../policies/index.js';
import { leftIn, upTo, type Standing } from '../../discretion/account.rules.js';
import { moneyWords } from '../../money.rules.js';
import { rightOf } from '../authority.rules.js';
import type { MayDecideView } from './flex-card.views.js';

const ASKED = {
  needs_approval: 'The policy wants somebody else to agree.',
  no_row: 'The policy says nothing of this: somebody else has to agree.',
  over_limit: 'This is more than the rule gives: somebody else has to agree.',
  over_cap: 'This is more than you may give in one decision: somebody else has to agree.',
  over_budget: 'This is more than you have left: somebody else has to agree.',
  cooldown: 'This customer was given something not long ago: somebody else has to agree.',
  no_discretion: 'Nobody has said how much you may give alone: somebody else has to agree.',
} as const;

/** Whether they may decide it alone, how far, and how that reads. Without a worth: whether they may decide anything at all. */
export function mayDecide(
  answer: Pick<PolicyAnswer, 'outcome' | 'row' | 'limits'>,
  asking: { worth: number | null; currency: string; provisional: boolean; period: string | undefined },
  standing: Standing,
): MayDecideView {
  const { worth, currency, provisional, period } = asking;
  const view = { upTo: null, cooldownUntil: standing.cooldownUntil?.toISOString() ?? null };
  if (provisional)
    return { ...view, alone: false, because: 'facts_missing', words: 'Somebody has to say first what is not known.' };
  // Where nobody said how much, the least that can be given shows whether anything can.
  const right = rightOf(answer, worth ?? (answer.outcome === 'flexible' ? 1 : null), standing);
  if (right.never) return { ...view, alone: false, because: 'never', words: 'This is never given.' };
  if (right.authority === 'entitlement') {
    const most = answer.limits.most ?? null;
    return { ...view, alone: true, upTo: most, because: null, words: 'It is theirs: give it.' };
  }
  const most = { amount: answer.outcome === 'flexible' ? upTo(standing, answer.limits.most?.amount) : 0, currency };
  if (right.askedBecause) {
    const words = `${ASKED[right.askedBecause]}${leftWords(standing, right.askedBecause, currency, period)}`;
    return { ...view, alone: false, upTo: most, because: right.askedBecause, words };
  }
  const left = moneyWords({ amount: leftIn(standing)!, currency });
  const words = `You may decide this yourself (up to ${moneyWords(most)}, ${left} left${within(period)}).`;
  return { ...view, alone: true, upTo: most, because: null, words };
}

function leftWords(standing: Standing, because: string, currency: string, period: string | undefined): string {
  const left = leftIn(standing);
  if (because !== 'over_budget' || left === null) return '';
  return ` You have ${moneyWords({ amount: left, currency })} left${within(period)}.`;
}

const within = (period: string | undefined): string => (period === 'day' ? ' today' : period ? ` this ${period}` : '');
