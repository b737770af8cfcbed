import {
  sumWords,
  tongueOf,
  VOCABULARY,
  type ApprovalLetter,
  type LetterSpeaks,
  type Tongue,
} from './approval-words.rules.js';

const facts: LetterSpeaks = {
  ...{ remedy: 'refund', sum: '€24.50', requester: 'Ada', decidedBy: 'Mara', when: 'Thu 2 Apr, 16:00', granted: true },
  ...{ note: 'Because.', words: 'Was it opened?' },
};
const tongues = Object.keys(VOCABULARY) as Tongue[];
const letters = Object.keys(VOCABULARY.en.letters) as ApprovalLetter[];

describe('letters about approvals', () => {
  it.each(tongues.flatMap((tongue) => letters.map((name) => [tongue, name] as const)))(
    'speak %s: %s',
    (tongue, name) => {
      const { subject, paragraphs } = VOCABULARY[tongue].letters[name](facts);
      expect(subject).toContain('refund, €24.50');
      const told = {
        asked: ['Ada', facts.when],
        escalated: [facts.when],
        question: [facts.words],
        answer: [facts.words],
      };
      for (const word of { ...told, decided: ['Mara', facts.note] }[name]) expect(paragraphs.join(' ')).toContain(word);
    },
  );

  it.each(tongues)('have in %s a word for every remedy, and say no as well as yes', (tongue) => {
    const { remedies, letters: say } = VOCABULARY[tongue];
    expect(Object.keys(remedies)).toEqual(Object.keys(VOCABULARY.en.remedies));
    expect(say.decided({ ...facts, granted: false })).not.toEqual(say.decided(facts));
    expect(say.asked({ ...facts, sum: '' }).subject).not.toContain(',');
  });

  it.each([
    ['de-AT', 'de'],
    ['PT', 'pt'],
    ['nl', 'en'],
    ['', 'en'],
  ])('for a reader of "%s" are written in %s', (language, tongue) => expect(tongueOf(language)).toBe(tongue));

  it.each([
    [2_450, 'EUR', 'en', '€24.50'],
    [2_450, 'JPY', 'en', '¥2,450'],
    [2_450, 'EUR', 'de', '24,50\u00a0€'],
    [null, null, 'en', ''],
  ])('write %s %s in %s as %s', (amount, currency, language, words) =>
    expect(sumWords(amount, currency, language)).toBe(words),
  );
});
