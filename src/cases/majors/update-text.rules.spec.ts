import fc from 'fast-check';
import { speaksOf, textFor, translationFor, unknownIn, type UpdateValues } from './update-text.rules.js';

const NONE: UpdateValues = { name: null, order: null, window: null, subject: null, case: null };

describe('the text of an update', () => {
  it('speaks to each customer by name, order and time', () =>
    expect(
      textFor('Dear {name}, your order {order} comes {window}.', {
        ...NONE,
        name: 'Ana',
        order: 'A-1',
        window: 'Sat 9–12',
      }),
    ).toEqual({ body: 'Dear Ana, your order A-1 comes Sat 9–12.', missing: [] }));

  it('has other words for those of whom something is not known', () =>
    expect(textFor('{order|Your parcel} is late.', NONE)).toEqual({ body: 'Your parcel is late.', missing: [] }));

  it('says what is missing, each once', () =>
    expect(textFor('{order}, {order} and {window}', NONE).missing).toEqual(['order', 'window']));

  it('knows no other variables, and leaves braces that name none alone', () => {
    expect(unknownIn('Dear {Name}, {nmae} {name} {order|x}')).toEqual(['Name', 'nmae']);
    expect(unknownIn('{} { name } {1} {|x}')).toEqual([]);
    expect(textFor('{} { name }', NONE)).toEqual({ body: '{} { name }', missing: [] });
  });

  it('speaks of a time only where it says so', () =>
    expect([speaksOf('{window}', 'window'), speaksOf('{window|soon}', 'window'), speaksOf('window', 'window')]).toEqual(
      [true, true, false],
    ));

  it('takes a value for words, whatever stands in it', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, order) =>
        expect(textFor('{name}/{order}', { ...NONE, name, order }).body).toBe(`${name}/${order}`),
      ),
    ));
});

describe('the translation a customer reads', () => {
  const texts = ['de', 'pt-BR', 'pt', 'EN-gb'].map((language) => ({ language, body: language }));
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['en', 'EN-gb'],
    ['fr', undefined],
  ])('for %s is %s', (language, expected) => expect(translationFor(texts, language)?.language).toBe(expected));
});
