import { CUSTOMER_WORDS } from '../words/customer-words.rules.js';
import { wishWords, type WishState } from './wish-words.rules.js';

const words = CUSTOMER_WORDS.en;
const wish = (state: WishState) =>
  wishWords({ remedy: 'refund', state, sum: { amount: 2_450 }, expiresAt: new Date(0) }, words);

describe('what a customer reads of a wish', () => {
  it('granted, is a yes with the sum, until when, and what happens next', () => {
    expect(wish('granted')).toEqual({
      answer: 'Yes: we do this for you.',
      withSum: true,
      withUntil: true,
      whatNow: words.wishes.next.refund,
    });
  });

  it('refused, is a no with what is possible instead, and no sum', () => {
    expect(wish('refused')).toEqual({
      answer: 'We cannot do this, and we are sorry.',
      withSum: false,
      withUntil: false,
      whatNow: words.wishes.instead,
    });
  });

  it('undecided, names neither sum nor what comes of it', () => {
    expect(wish('awaiting_approval')).toMatchObject({ answer: words.wishes.looking, withSum: false, whatNow: null });
  });

  it('done, says so and asks for nothing more', () => {
    expect(wish('executed')).toMatchObject({ answer: words.wishes.executed, withUntil: false, whatNow: null });
    expect(wish('failed')).toMatchObject({ withUntil: false, whatNow: words.wishes.next.refund });
    expect(wish('expired')).toMatchObject({ withSum: false, whatNow: null });
  });
});
