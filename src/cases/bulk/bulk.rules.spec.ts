import { stepWords, undoOf, type BulkStep, type Standing } from './bulk.rules.js';

const owner: BulkStep = { what: 'owner', from: 'per_ada', to: 'per_bob' };
const severity: BulkStep = { what: 'severity', from: 'low', to: 'high' };
const untouched: Standing = {
  ...{ ownerId: 'per_bob', severity: 'high', state: 'in_progress', isMerged: false },
  active: new Set(['per_ada', 'per_bob']),
};

describe('taking a change of many cases back', () => {
  it('puts back what nobody has touched since', () => {
    expect(undoOf([owner, severity], untouched)).toEqual({ back: [owner, severity], stays: [] });
  });

  it.each<[string, BulkStep, Partial<Standing>, string]>([
    ['an owner who is another by now', owner, { ownerId: 'per_eve' }, 'somebody changed it since'],
    ['a severity that is another by now', severity, { severity: 'critical' }, 'somebody changed it since'],
    ['an owner who left', owner, { active: new Set() }, 'who had it before does not work here any more'],
    ['the owner of a closed case', owner, { state: 'closed' }, 'the case was closed since'],
    ['anything of a merged case', severity, { isMerged: true }, 'the case was merged since'],
    ['nobody’s case that was taken up', { ...owner, from: null }, {}, 'somebody has taken it up since'],
    ['a wait', { what: 'waiting', on: 'partner' }, {}, 'others may have acted on it'],
    ['words', { what: 'macro', macroId: 'mac_1', said: true }, {}, 'what was said has been read'],
    ['deeds', { what: 'macro', macroId: 'mac_1', said: false }, {}, 'what a macro did is not taken back'],
  ])('leaves %s, and says why', (_, step, now, because) => {
    expect(undoOf([step], { ...untouched, ...now })).toEqual({ back: [], stays: [{ what: step.what, because }] });
  });

  it('makes it nobody’s again as long as nobody has taken it up', () => {
    const given: BulkStep = { what: 'owner', from: null, to: 'per_bob' };
    expect(undoOf([given], { ...untouched, state: 'received' }).back).toEqual([given]);
  });

  it('says each step in words', () => {
    const nameOf = (id: string): string => id.toUpperCase();
    const all: BulkStep[] = [owner, { ...owner, from: null }, severity, { what: 'waiting', on: 'none' }];
    expect(all.map((step) => stepWords(step, nameOf))).toEqual([
      'From PER_ADA to PER_BOB.',
      'Given to PER_BOB.',
      'Severity high instead of low.',
      'Taken up again.',
    ]);
  });
});
