import { actionWords, macroFaults, type MacroText } from './macro.rules.js';

const macro = (more: Partial<MacroText>): MacroText => ({
  audience: 'customer',
  body: 'Hello',
  translations: [],
  actions: {},
  ...more,
});
const task = { kind: 'pickup', title: 'Collect it', dueInMinutes: 60 };

describe('a macro', () => {
  it.each<[string, Partial<MacroText>, string[]]>([
    ['that says something', {}, []],
    ['that only does something', { body: null, actions: { own: true } }, []],
    ['that asks and waits for the answer', { actions: { waiting: 'customer' } }, []],
    ['that waits for partners', { body: null, actions: { waiting: 'partner' } }, []],
    ['that does nothing at all', { body: null }, ['body']],
    ['whose words speak of nothing we know', { body: '{{nobody}}' }, ['body']],
    [
      'whose translation speaks of a partner to the customer',
      { translations: [{ language: 'de', body: '{{partner.name}}' }] },
      ['translations.0.body'],
    ],
    [
      'that translates nothing',
      { body: null, translations: [{ language: 'de', body: 'Hallo' }], actions: { own: true } },
      ['translations'],
    ],
    [
      'that waits for the customer without asking them',
      { audience: 'internal', actions: { waiting: 'customer' } },
      ['actions.waiting'],
    ],
    [
      'that waits for the customer without a word',
      { body: null, actions: { waiting: 'customer' } },
      ['actions.waiting'],
    ],
    [
      'whose task tells a partner of the customer',
      {
        actions: { task: { ...task, title: 'For {{customer.name}}', instructions: 'Case {{case.number}}' } },
      },
      ['actions.task.title', 'actions.task.instructions'],
    ],
  ])('%s: %j is refused for %j', (_, more, fields) =>
    expect(macroFaults(macro(more)).map(({ field }) => field)).toEqual(fields),
  );

  it('tells in words what it will do, in the order it is done', () => {
    const known = { agent: 'Ada', partner: 'Swift', title: 'Collect it', due: 'Sat 12:00' };
    expect(actionWords({ own: true, severity: 'high', task, waiting: 'partner' }, known)).toEqual([
      'The case is given to Ada.',
      'Its severity becomes high.',
      'Swift is asked for “Collect it”, by Sat 12:00.',
      'The case waits for what its partners have promised.',
    ]);
    expect(actionWords({}, known)).toEqual([]);
  });
});
