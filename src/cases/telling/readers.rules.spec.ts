import { readersOf, type Circle, type Someone } from './readers.rules.js';

const agent: Someone = { id: 'agent', tier: 'agent' };
const second: Someone = { id: 'second', tier: 'agent' };
const lead: Someone = { id: 'lead', tier: 'lead' };
const head: Someone = { id: 'head', tier: 'manager' };
const owner: Someone = { id: 'owner', tier: 'agent' };
const boss: Someone = { id: 'boss', tier: 'agent' };

const circle = (more: Partial<Circle> = {}): Circle => {
  const whole = {
    atPartner: [agent, second, lead, head],
    owner,
    managers: [boss],
    assigneeId: null,
    away: new Map(),
    ...more,
  };
  const people = [...whole.atPartner, ...(whole.owner ? [whole.owner] : []), ...whole.managers];
  return { reachable: new Set(people.map(({ id }) => id)), ...whole };
};
const ids = (tells: Parameters<typeof readersOf>[0], more: Partial<Circle> = {}): string[] =>
  readersOf(tells, circle(more)).map(({ personId }) => personId);
const away = (...who: [string, string | null][]): { away: Map<string, string | null> } => ({ away: new Map(who) });

describe('whom a step tells', () => {
  it('is who stands on its tiers', () => {
    expect(ids(['partner'])).toEqual(['agent']);
    expect(ids(['partner_lead', 'owner'])).toEqual(['lead', 'owner']);
    expect(ids(['partner_manager', 'managers'])).toEqual(['head', 'boss']);
  });
  it('is who is to keep a promise of ours, in the owner’s stead, their substitutes, or else the owner', () => {
    expect(ids(['owner'], { keepers: [boss, second] })).toEqual(['boss', 'second']);
    expect(ids(['owner'], { keepers: [boss], managers: [boss, second], ...away(['boss', 'second']) })).toEqual([
      'second',
    ]);
    expect(ids(['owner'], { keepers: [boss], ...away(['boss', null]) })).toEqual(['owner']);
  });
  it('is whoever has the task, of whatever tier', () => {
    expect(ids(['partner'], { assigneeId: 'second' })).toEqual(['second']);
    expect(ids(['partner'], { assigneeId: 'head' })).toEqual(['head']);
    expect(ids(['partner'], { assigneeId: 'somebody who left' })).toEqual(['agent']);
  });
  it('is the substitute of who is away, and says in whose place', () => {
    expect(readersOf(['partner'], circle({ assigneeId: 'agent', ...away(['agent', 'lead']) }))).toEqual([
      { personId: 'lead', insteadOf: 'agent', tier: 'partner' },
    ]);
    expect(readersOf(['owner'], circle({ ...away(['owner', 'boss']) }))).toEqual([
      { personId: 'boss', insteadOf: 'owner', tier: 'owner' },
    ]);
  });
  it('is the substitute’s substitute when both are away, and the next above when that leads in a circle', () => {
    expect(ids(['partner_lead'], away(['lead', 'second'], ['second', 'agent']))).toEqual(['agent']);
    expect(ids(['partner_lead'], away(['lead', 'second'], ['second', 'lead']))).toEqual(['head']);
  });
  it('is the tier above where a tier is empty or away', () => {
    expect(ids(['partner_lead'], { atPartner: [agent, head] })).toEqual(['head']);
    expect(ids(['partner'], away(['agent', null], ['second', null]))).toEqual(['lead']);
    expect(ids(['owner'], { owner: undefined })).toEqual(['boss']);
    expect(ids(['owner'], away(['owner', null]))).toEqual(['boss']);
  });
  it('is everybody at the partner where nobody is above, and who is away rather than nobody', () => {
    expect(ids(['partner_manager'], { atPartner: [agent, second] })).toEqual(['agent', 'second']);
    expect(ids(['partner'], { atPartner: [agent], ...away(['agent', null]) })).toEqual(['agent']);
    expect(ids(['managers'], away(['boss', null]))).toEqual(['boss']);
  });
  it('is nobody where there is nobody, and nobody twice', () => {
    expect(ids(['partner', 'managers'], { atPartner: [], managers: [] })).toEqual([]);
    expect(ids(['partner_lead', 'partner_manager', 'owner', 'managers'], { atPartner: [agent], owner: boss })).toEqual([
      'agent',
      'boss',
    ]);
  });
  it('is not a substitute who cannot be written to any more', () =>
    expect(ids(['partner_lead'], away(['lead', 'somebody who left']))).toEqual(['head']));
});
