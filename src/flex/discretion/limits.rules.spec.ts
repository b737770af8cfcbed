import type { LimitScope } from './discretion-limit.entity.js';
import { limitsThatCount } from './limits.rules.js';

const limits = (...scopes: LimitScope[]): { scope: LimitScope }[] => scopes.map((scope) => ({ scope }));
const counting = (...scopes: LimitScope[]): (LimitScope | undefined)[] => {
  const { narrowest, own, shared } = limitsThatCount(limits(...scopes));
  return [narrowest?.scope, own?.scope, shared?.scope];
};

describe('of several limits', () => {
  it.each<[LimitScope[], (LimitScope | undefined)[]]>([
    [[], [undefined, undefined, undefined]],
    [['role'], ['role', 'role', undefined]],
    [
      ['role', 'team'],
      ['team', 'role', 'team'],
    ],
    [
      ['role', 'person'],
      ['person', 'person', undefined],
    ],
    [
      ['role', 'team', 'person'],
      ['person', 'person', 'team'],
    ],
    [['team'], ['team', undefined, 'team']],
  ])('%j count the narrowest for the cap, the own for the budget, and the team’s beside it: %j', (given, expected) => {
    expect(counting(...given)).toEqual(expected);
  });
});
