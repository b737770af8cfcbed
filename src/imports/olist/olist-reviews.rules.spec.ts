import { isComplaint, subjectOf, wordsOf } from './olist-reviews.rules.js';

const review = (score: number, title = '', message = '') => ({ score, title, message });

describe('a review', () => {
  it('is a complaint with one or two stars and words', () => {
    expect(isComplaint(review(2, '', 'não chegou'))).toBe(true);
    expect(isComplaint(review(1, 'Péssimo'))).toBe(true);
    expect(isComplaint(review(1, ' ', '\r\n'))).toBe(false);
    expect(isComplaint(review(3, 'Regular', 'demorou'))).toBe(false);
  });

  it("keeps all of the customer's words, the title first", () => {
    expect(wordsOf(review(1, 'Péssimo', ' linha um\r\nlinha dois '))).toBe('Péssimo\n\nlinha um\nlinha dois');
    expect(wordsOf(review(1, '', 'só isto'))).toBe('só isto');
  });

  it('is called by its title, else by its first words, cut between words', () => {
    expect(subjectOf(review(1, ' Péssimo ', 'não chegou'))).toBe('Péssimo');
    expect(subjectOf(review(1, '', 'não\r\nchegou'))).toBe('não chegou');
    const long = subjectOf(review(1, '', 'palavra '.repeat(30)));
    expect(long).toMatch(/ palavra…$/);
    expect(long.length).toBeLessThanOrEqual(80);
    expect([...subjectOf(review(1, '', '😡'.repeat(200)))]).toHaveLength(80);
  });
});
