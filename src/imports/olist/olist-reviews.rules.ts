/** What a customer wrote about an order. Texts as they stand in the file, empty when there are none. */
export interface ReviewFacts {
  score: number;
  title: string;
  message: string;
}

const LONGEST_SUBJECT = 80;

/** Whether a review wants an answer: one or two stars, and words. */
export const isComplaint = (review: ReviewFacts): boolean => review.score <= 2 && wordsOf(review) !== '';

/** All the customer's own words, the title first. */
export const wordsOf = ({ title, message }: ReviewFacts): string =>
  [title, message]
    .map((part) => part.replaceAll('\r\n', '\n').trim())
    .filter((part) => part !== '')
    .join('\n\n');

/** What the case is called: the title, else the first words, cut between words. */
export function subjectOf({ title, message }: ReviewFacts): string {
  const words = (title.trim() || message).replace(/\s+/g, ' ').trim();
  const letters = [...words];
  if (letters.length <= LONGEST_SUBJECT) return words;
  const cut = letters.slice(0, LONGEST_SUBJECT - 1).join('');
  const gap = cut.lastIndexOf(' ');
  return `${(gap > LONGEST_SUBJECT / 2 ? cut.slice(0, gap) : cut).trimEnd()}…`;
}
