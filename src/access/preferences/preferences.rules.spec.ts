import fc from 'fast-check';
import { changed, keysProblem, preferencesOf, type Preferences, type PreferencesChange } from './preferences.rules.js';

describe('preferences', () => {
  it('are the desk’s where nothing is chosen: eight seconds to undo', () =>
    expect(preferencesOf({ theme: 'dark' })).toEqual({
      density: 'comfortable',
      theme: 'dark',
      singleKeys: true,
      keys: {},
      undoSeconds: 8,
      zone: null,
    }));

  it.each([
    [{}, { undoSeconds: 0 }, { undoSeconds: 0 }, ['undoSeconds']],
    [{ undoSeconds: 0 }, { undoSeconds: null }, {}, ['undoSeconds']],
    [{ theme: 'dark' }, { theme: 'dark', density: undefined }, { theme: 'dark' }, []],
    [{ keys: { resolve: 'E' } }, { keys: { undo: 'Z' } }, { keys: { undo: 'Z' } }, ['keys']],
    [{}, { theme: null }, {}, []],
  ] as [Partial<Preferences>, PreferencesChange, Partial<Preferences>, string[]][])(
    '%j after %j are %j, others in %j',
    (chosen, change, after, fields) => expect(changed(chosen, change)).toEqual({ chosen: after, fields }),
  );

  it('are what a change says, and changing them so again changes nothing', () => {
    const change = fc.record(
      {
        theme: fc.constantFrom('light' as const, 'dark' as const, null),
        singleKeys: fc.option(fc.boolean()),
        undoSeconds: fc.option(fc.nat(30)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, change, (first, second) => {
        const before = changed({}, first).chosen;
        const { chosen } = changed(before, second);
        expect(changed(chosen, second).fields).toEqual([]);
        for (const [field, value] of Object.entries(second))
          if (value !== null) expect(preferencesOf(chosen)[field as keyof Preferences]).toBe(value);
      }),
    );
  });
});

describe('keys of one’s own', () => {
  it.each([{}, { resolve: 'E', 'resolve.next': 'Shift+E' }, { inbox: 'g i' }, { undo: null, redo: null }])(
    'can be %j',
    (keys) => expect(keysProblem(keys)).toBeUndefined(),
  );

  it.each([
    [null, 'object'],
    [['E'], 'object'],
    ['E', 'object'],
    [{ resolve: '' }, 'no key for resolve'],
    [{ resolve: 'E ' }, 'no key for resolve'],
    [{ resolve: 5 }, 'no key for resolve'],
    [{ 'not an action': 'E' }, 'cannot be one'],
    [JSON.parse('{"__proto__":"E"}'), 'cannot be one'],
    [{ resolve: 'E', assign: 'e' }, 'both resolve and assign'],
    [Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`a${n}`, null])), '200'],
  ])('cannot be %j: %s', (keys, why) => expect(keysProblem(keys)).toContain(why));
});
