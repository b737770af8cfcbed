import { CUSTOMER_WORDS } from '../words/customer-words.rules.js';
import { wishWords, type WishRemedy, type WishState } from './wish-words.rules.js';

const words = CUSTOMER_WORDS.en;
const wish = (state: WishState, more: { remedy?: WishRemedy; returnNumber?: string; collected?: boolean } = {}) =>
  wishWords(
    {
      ...{ remedy: 'refund', state, sum: { amount: 2_450 }, expiresAt: new Date(0), doneAt: new Date(0) },
      ...{ returnNumber: null, collected: false, ...more },
    },
    words,
  );
const RETURN = { remedy: 'late_return', returnNumber: 'RMA-1000-000' } as const;

describe('what a customer reads of a wish', () => {
  it('granted, is a yes with the sum and what happens next; until when is said of what is theirs to do', () => {
    const yes = { answer: 'Yes: we do this for you.', withSum: true, withDone: false };
    const refund = { withUntil: false, withNumber: false, whatNow: words.wishes.next.refund };
    expect(wish('granted')).toEqual({ ...yes, ...refund });
    const parcel = { withUntil: true, withNumber: true, whatNow: words.wishes.next.late_return };
    expect(wish('granted', RETURN)).toEqual({ ...yes, ...parcel });
  });

  it('granted and collected, sends nobody to the post', () => {
    const collected = { withUntil: false, withNumber: true, whatNow: words.wishes.nextCollected };
    expect(wish('granted', { ...RETURN, collected: true })).toMatchObject(collected);
  });

  it('refused, is a no with what is possible instead, and no sum', () => {
    expect(wish('refused')).toEqual({
      answer: 'We cannot do this, and we are sorry.',
      withSum: false,
      withUntil: false,
      withNumber: false,
      withDone: false,
      whatNow: words.wishes.instead,
    });
  });

  it('undecided, names neither sum nor what comes of it', () => {
    expect(wish('awaiting_approval')).toMatchObject({ answer: words.wishes.looking, withSum: false, whatNow: null });
  });

  it('done, says so and asks for nothing more', () => {
    const done = { answer: words.wishes.executed, withDone: true, withUntil: false, withNumber: false };
    expect(wish('executed')).toMatchObject({ ...done, whatNow: words.wishes.paid });
    expect(wish('executed', RETURN)).toMatchObject({ ...done, whatNow: null });
    expect(wish('failed')).toMatchObject({ withDone: false, withUntil: false, whatNow: words.wishes.next.refund });
    expect(wish('expired')).toMatchObject({ withSum: false, whatNow: null });
  });
});
