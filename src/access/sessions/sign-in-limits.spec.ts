import { TooManyRequests } from '../../platform/index.js';
import { SignInLimits } from './sign-in-limits.js';

describe('how often one may guess', () => {
  let now: number;
  let limits: SignInLimits;
  beforeEach(() => {
    now = Date.parse('2026-04-04T07:00:00Z');
    limits = new SignInLimits({ now: () => new Date(now) });
  });
  const guess = (account: string, address: string) => limits.attempt(account, address);
  const refusalOf = (attempt: () => unknown): TooManyRequests => {
    try {
      attempt();
    } catch (error) {
      return error as TooManyRequests;
    }
    throw new Error('It was not refused');
  };

  it('is ten times for an account, from wherever', () => {
    for (let i = 0; i < 10; i++) guess('ada', `address ${i}`);
    expect(() => guess('ada', 'another')).toThrow(TooManyRequests);
    expect(() => guess('bob', 'another')).not.toThrow();
  });

  it('is a hundred times from an address, at whomever', () => {
    for (let i = 0; i < 100; i++) guess(`account ${i}`, 'here');
    expect(() => guess('new', 'here')).toThrow(TooManyRequests);
    expect(() => guess('new', 'there')).not.toThrow();
  });

  it('says when to come back, and holds to it', () => {
    for (let i = 0; i < 10; i++) guess('ada', 'here');
    now += 5 * 60_000;
    expect(refusalOf(() => guess('ada', 'here')).retryAfter).toBe(600);
    now += 600_000;
    expect(() => guess('ada', 'here')).not.toThrow();
  });

  it('does not count who was right', () => {
    for (let i = 0; i < 500; i++) guess('ada', 'here').forgive();
    expect(() => guess('ada', 'here')).not.toThrow();
  });

  it('counts guesses under way, so that a thousand at once are not all free', () => {
    const attempts = Array.from({ length: 1000 }, () => {
      try {
        return guess('ada', 'here') && 'let through';
      } catch {
        return 'refused';
      }
    });
    expect(attempts.filter((attempt) => attempt === 'let through')).toHaveLength(10);
  });

  it('does not grow without end', () => {
    for (let i = 0; i < 120_000; i++) guess(`account ${i}`, `address ${i}`);
    expect((limits as unknown as { windows: Map<string, unknown> }).windows.size).toBeLessThanOrEqual(50_000);
  });
});
