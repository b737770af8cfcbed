import { isSamePerson, mayBeSamePerson, type AccountHolder } from './same-person.rules.js';

const holder = (id: string, email: string | null, name = 'Mara Manager'): AccountHolder => ({ id, name, email });

describe('two accounts', () => {
  it.each([
    ['the same account', holder('a', null), holder('a', 'm@x.test'), true],
    ['one address', holder('a', 'mara@x.test'), holder('b', 'mara@x.test'), true],
    ['other letters', holder('a', 'Mara@X.test'), holder('b', 'mara@x.TEST '), true],
    ['something behind a plus', holder('a', 'mara+desk@x.test'), holder('b', 'mara@x.test'), true],
    ['two things behind a plus', holder('a', 'mara+a@x.test'), holder('b', 'mara+b+c@x.test'), true],
    ['another host', holder('a', 'mara@x.test'), holder('b', 'mara@y.test'), false],
    ['another mailbox', holder('a', 'mara@x.test'), holder('b', 'maria@x.test'), false],
    ['no address', holder('a', null), holder('b', 'mara@x.test'), false],
    ['no addresses', holder('a', null), holder('b', null), false],
  ])('with %s are one person’s: %#', (_what, one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same);
    expect(isSamePerson(other, one)).toBe(same);
  });

  it.each([
    ['one name and no address', holder('a', null), holder('b', 'mara@x.test'), true],
    ['one name written otherwise', holder('a', null, ' MARA  manager'), holder('b', null), true],
    ['one name and two addresses', holder('a', 'm@x.test'), holder('b', 'mara@x.test'), false],
    ['two names', holder('a', null, 'Max'), holder('b', null), false],
    ['one person', holder('a', null), holder('a', null), false],
  ])('with %s may be: %#', (_what, one, other, maybe) => expect(mayBeSamePerson(one, other)).toBe(maybe));
});

describe('one person', () => {
  it.each([
    ['ada@shop.example', 'Ada@Shop.Example', true],
    ['ada@shop.example', 'ada+second@shop.example', true],
    ['ada+one@shop.example', 'ADA+two@shop.example ', true],
    ['ada@shop.example', 'adam@shop.example', false],
    ['ada@shop.example', 'ada@other.example', false],
    ['+@shop.example', '+x@shop.example', false],
  ])('%s and %s: %s', (a, b, same) =>
    expect(isSamePerson({ id: 'per_1', email: a }, { id: 'per_2', email: b })).toBe(same),
  );
  it('is told by the account where there is no address', () => {
    expect(isSamePerson({ id: 'per_1', email: null }, { id: 'per_2', email: null })).toBe(false);
    expect(isSamePerson({ id: 'per_1', email: null }, { id: 'per_1', email: null })).toBe(true);
  });
});
