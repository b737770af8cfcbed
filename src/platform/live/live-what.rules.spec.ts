import { partsChangedBy } from './live-what.rules.js';

describe('what events change', () => {
  it.each([
    ['entry.written', ['timeline']],
    ['presence.changed', ['presence']],
    ['draft.begun', ['drafts']],
    ['send.taken_back', ['sends', 'drafts']],
    ['commitment.broken', ['commitments', 'timeline']],
    ['case.closed', ['case', 'timeline']],
    ['task.assigned', ['tasks']],
    ['participation.ended', ['participants']],
    ['fact.stated', ['facts', 'timeline']],
    ['weather.turned', ['case']],
  ])('%s: %j', (type, parts) => expect(partsChangedBy([type])).toEqual(parts));

  it('is named once for several', () => {
    expect(partsChangedBy(['entry.written', 'commitment.kept', 'case.closed'])).toEqual([
      'timeline',
      'commitments',
      'case',
    ]);
  });
});
