import { draftBody, draftLanguage, tellBy } from './draft.rules.js';
import { STEP_WORDS, WORDS } from './draft-words.rules.js';

const facts = { what: 'Your money back', when: 'Wed 8 Apr, 16:00', cause: 'pickup', newWhen: 'Thu 9 Apr, 12:00' };

describe('the draft of what a customer is told', () => {
  it('is an apology in our own name with a new promise', () =>
    expect(draftBody(facts, 'en')).toBe(
      'We promised you: “Your money back”, by Wed 8 Apr, 16:00. The collection takes longer than we planned, and we cannot keep that time. ' +
        'We are sorry, and wanted you to hear it from us.\n\nOur new promise: by Thu 9 Apr, 12:00.',
    ));
  it('promises no time that nobody knows', () =>
    expect(draftBody({ ...facts, newWhen: null }, 'en')).toMatch(/do not know the new time yet/));
  it('names a step it has no word for no further', () =>
    expect(draftBody({ ...facts, cause: 'dhl_hub_scan' }, 'en')).toMatch(/A step before it takes longer/));
  it.each([
    ['de-AT', 'de'],
    ['PT', 'pt'],
    ['nl', 'en'],
    ['', 'en'],
  ])('for a reader of "%s" is written in %s', (language, tongue) => expect(draftLanguage(language)).toBe(tongue));
  it.each(Object.keys(WORDS))('says in %s what slipped, the old time and the new', (language) => {
    const body = draftBody(facts, language);
    for (const part of [facts.what, facts.when, facts.newWhen, STEP_WORDS[draftLanguage(language)]['pickup']!])
      expect(body).toContain(part);
  });
});

describe('by when they are to be told', () => {
  const at = (minute: number): Date => new Date(minute * 60_000);
  it.each([
    ['within the hour', 0, 600, 60],
    ['before what was promised falls due', 0, 20, 20],
    ['at once when that is past', 30, 20, 30],
  ])('%s', (_, slipped, due, by) => expect(tellBy(at(slipped), at(due))).toEqual(at(by)));
});
