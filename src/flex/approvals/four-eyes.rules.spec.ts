import fc from 'fast-check';
import type { AccountHolder } from '../../access/people/same-person.rules.js';
import {
  doubtsAbout,
  holdsOffice,
  objectionsTo,
  objectionsToBoth,
  type Because,
  type Involved,
} from './four-eyes.rules.js';

const person = (id: string, email: string | null = `${id}@desk.test`, name = id): AccountHolder => ({
  id,
  name,
  email,
});
const [ada, olga, will, mara, max] = [person('ada'), person('olga'), person('will'), person('mara'), person('max')];
const involved: Involved = { requester: ada, owner: olga, writers: [will] };
const why = (who: AccountHolder, by: Involved = involved): [Because, string][] =>
  objectionsTo(who, by).map(({ because, of }) => [because, of]);

describe('four eyes', () => {
  it('are two people: nothing speaks against somebody who has no hand in it', () => expect(why(mara)).toEqual([]));

  it.each<[string, AccountHolder, [Because, string][]]>([
    ['whoever asks', ada, [['requester', 'ada']]],
    ['the case’s owner', olga, [['case_owner', 'olga']]],
    ['whoever wrote to the customer', will, [['wrote_to_customer', 'will']]],
    ['a second account of who asks', person('ada2', 'ADA+boss@desk.test'), [['second_account', 'ada']]],
    ['a second account of the owner', person('olga2', 'olga@Desk.test'), [['second_account', 'olga']]],
    ['a second account of who wrote', person('will2', 'will+a+b@desk.test'), [['second_account', 'will']]],
  ])('are not those of %s', (_who, who, reasons) => expect(why(who)).toEqual(reasons));

  it('name every reason there is, each once', () => {
    const all = { requester: ada, owner: ada, writers: [ada, ada] };
    expect(why(ada, all)).toEqual([
      ['requester', 'ada'],
      ['case_owner', 'ada'],
      ['wrote_to_customer', 'ada'],
    ]);
    expect(why(person('ada2', 'ada+2@desk.test'), all)).toEqual([['second_account', 'ada']]);
  });

  it('need no owner, and nobody who wrote', () =>
    expect(why(mara, { requester: ada, owner: null, writers: [] })).toEqual([]));

  it('only doubt a namesake without an address, and let them decide', () => {
    const namesake = person('other', null, 'ADA ');
    expect(why(namesake)).toEqual([]);
    expect(doubtsAbout(namesake, involved)).toEqual(['ada']);
    expect(doubtsAbout(person('other', 'o@desk.test', 'ada'), involved)).toEqual([]);
    expect(doubtsAbout(mara, involved)).toEqual([]);
  });

  it.each<[string, AccountHolder, AccountHolder, string | null, Because[]]>([
    ['nobody', mara, max, null, []],
    ['the substitute, who asks', ada, max, null, ['requester']],
    ['the one stood in for, who asks', mara, ada, null, ['requester']],
    ['the one stood in for, who wrote', mara, will, null, ['wrote_to_customer']],
    ['both', olga, will, null, ['case_owner', 'wrote_to_customer']],
    ['a key that who asks has made', mara, mara, 'ada', ['key_of_requester']],
    ['no key that somebody else has made', mara, mara, 'max', []],
  ])('count for a substitute twice: against %s', (_what, by, place, key, reasons) =>
    expect(objectionsToBoth(by, place, involved, key).map(({ because }) => because)).toEqual(reasons),
  );

  it.each([
    ['manager', true, true],
    ['manager', false, false],
    ['agent', true, false],
    ['partner', true, false],
  ])('are a %s’s who works here (%s): %s', (role, active, holds) => expect(holdsOffice({ role, active })).toBe(holds));

  it('never let one mailbox be both', () => {
    const local = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(local, local, fc.stringMatching(/^[a-z+]{0,6}$/), fc.nat(2), (name, other, tag, as) => {
        const mail = `${name}@desk.test`;
        const place = [
          { requester: person('p', mail), owner: null, writers: [] },
          { requester: ada, owner: person('p', mail), writers: [] },
          { requester: ada, owner: null, writers: [person('p', mail)] },
        ][as]!;
        expect(objectionsTo(person('q', `${name.toUpperCase()}+${tag}@DESK.test`), place).length).toBeGreaterThan(0);
        if (other !== name && other !== 'ada')
          expect(objectionsTo(person('q', `${other}@desk.test`), place)).toEqual([]);
      }),
    );
  });
});
