import fc from 'fast-check';
import {
  bodyIn,
  faultsIn,
  MACRO_VARIABLES,
  textFor,
  type MacroAudience,
  type MacroValues,
} from './macro-text.rules.js';

const values = (known: Partial<MacroValues> = {}): MacroValues => ({
  ...(Object.fromEntries(MACRO_VARIABLES.map((name) => [name, null])) as MacroValues),
  ...known,
});

describe('a macro’s text', () => {
  it.each<[string, Partial<MacroValues>, string, string[]]>([
    ['Dear {{customer.name}},', { 'customer.name': 'Clara' }, 'Dear Clara,', []],
    ['Dear {{ customer.name }},', { 'customer.name': 'Clara' }, 'Dear Clara,', []],
    ['{{order.number|your order}} is on its way', {}, 'your order is on its way', []],
    ['{{order.number|your order}} is on its way', { 'order.number': 'A 7' }, 'A 7 is on its way', []],
    ['{{order.number|}}nothing', {}, 'nothing', []],
    ['by {{promise.due}} for {{order.number}}', {}, 'by  for ', ['promise.due', 'order.number']],
    ['{{promise.due}} and {{promise.due}}', {}, ' and ', ['promise.due']],
    ['no names', {}, 'no names', []],
    ['a { single } brace', {}, 'a { single } brace', []],
  ])('%j, knowing %j, reads %j', (text, known, body, missing) =>
    expect(textFor(text, values(known))).toEqual({ body, missing }),
  );

  it('takes values as they are: what looks like a variable in them is none', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...MACRO_VARIABLES), (value, name) => {
        const { body, missing } = textFor(`<{{${name}}}>`, values({ [name]: value }));
        expect([body, missing]).toEqual([`<${value}>`, []]);
      }),
    );
    expect(textFor('{{customer.name}}', values({ 'customer.name': '{{case.number}} $& $1' })).body).toBe(
      '{{case.number}} $& $1',
    );
  });

  it.each<[string, MacroAudience, string[]]>([
    ['Dear {{customer.name}}', 'customer', []],
    ['Dear {{customer.nmae}}', 'customer', ['speaks of customer.nmae, which nobody knows']],
    ['{{partner.name}} is late', 'customer', ['speaks of partner.name, which is not for this audience']],
    ['{{partner.name}} is late', 'internal', []],
    ['call {{customer.name}}', 'partner', ['speaks of customer.name, which is not for this audience']],
    ['case {{case.number}}', 'partner', ['speaks of case.number, which is not for this audience']],
    ['order {{order.number}}', 'partner', ['speaks of order.number, which is not for this audience']],
    ['{{agent.name}} asks by {{promise.due}}', 'partner', []],
    ['Dear {{customer.name}', 'customer', ['has braces that do not hold a name']],
    ['Dear {{}}', 'customer', ['has braces that do not hold a name']],
    ['Dear {{customer name}}', 'customer', ['has braces that do not hold a name']],
    ['Dear {{__proto__}}', 'customer', ['has braces that do not hold a name']],
    ['Dear {{toString}}', 'customer', ['speaks of toString, which nobody knows']],
  ])('%j for the %s: %j', (text, audience, faults) => expect(faultsIn(text, audience)).toEqual(faults));

  it('that has no fault is filled without a rest', () => {
    const piece = fc.oneof(
      fc.constantFrom(...MACRO_VARIABLES).map((name) => `{{${name}|-}}`),
      fc.string().filter((text) => !/[{}]/.test(text)),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(faultsIn(text, 'internal')).toEqual([]);
        expect(textFor(text, values()).body).not.toMatch(/\{\{|\}\}/);
      }),
    );
  });

  it.each([
    ['de', 'Hallo'],
    ['de-AT', 'Hallo'],
    ['DE-at', 'Hallo'],
    ['pt-BR', 'Oi'],
    ['pt-PT', 'Hello'],
    ['fr', 'Hello'],
  ])('for a reader of %s is %s', (language, body) => {
    const translations = [
      { language: 'de', body: 'Hallo' },
      { language: 'pt-BR', body: 'Oi' },
    ];
    expect(bodyIn(language, { body: 'Hello', translations })).toBe(body);
  });
});
