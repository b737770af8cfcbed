import fc from 'fast-check';
import { onePerPerson, PRESENCE_STATES, type OpenTab } from './presence.rules.js';

const tab = (personId: string, state: OpenTab['state'], second: number, caseId = 'cs_1'): OpenTab => ({
  ...{ caseId, personId, state },
  since: new Date(Date.UTC(2026, 3, 4, 12, 0, second)),
});

describe('who is there', () => {
  it('is told once for each person: writing before viewing, viewing before idle', () => {
    const shown = onePerPerson([tab('ada', 'idle', 1), tab('ada', 'writing', 9), tab('ada', 'viewing', 2)]);
    expect(shown).toEqual([tab('ada', 'writing', 9)]);
  });

  it('is told since when they do so in any tab, who came first before who came later', () => {
    const shown = onePerPerson([tab('mia', 'viewing', 5), tab('ada', 'viewing', 7), tab('ada', 'viewing', 3)]);
    expect(shown).toEqual([tab('ada', 'viewing', 3), tab('mia', 'viewing', 5)]);
  });

  it('keeps cases apart', () =>
    expect(onePerPerson([tab('ada', 'idle', 1, 'cs_1'), tab('ada', 'idle', 1, 'cs_2')])).toHaveLength(2));

  it('is the same in whatever order tabs are found, and nobody is left out or told twice', () => {
    const tabs = fc.array(
      fc
        .tuple(fc.constantFrom('ada', 'mia', 'leo'), fc.constantFrom(...PRESENCE_STATES), fc.nat(50))
        .map(([who, state, second]) => tab(who, state, second)),
    );
    fc.assert(
      fc.property(tabs, (found) => {
        const shown = onePerPerson(found);
        expect(onePerPerson([...found].reverse())).toEqual(shown);
        expect(shown.map(({ personId }) => personId).sort()).toEqual(
          [...new Set(found.map(({ personId }) => personId))].sort(),
        );
      }),
    );
  });
});
