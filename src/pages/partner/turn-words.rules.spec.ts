import { partnerWordsEn } from '../words/partner-words.en.rules.js';
import { turnWords as inWords, TURNS, type Turn } from './turn-words.rules.js';

const at = 'Sat 4 Apr, 14:03';
const turnWords = (turn: Turn): string => inWords(turn, partnerWordsEn);

describe('who moved a promise on', () => {
  it('is a colleague by name, one of them where the name is not known, and the desk for all of ours', () => {
    const accepted = { type: 'commitment.accepted', at } as const;
    expect(turnWords({ ...accepted, theirs: true, by: 'Zoe Driver' })).toBe(`Zoe Driver accepted it, ${at}`);
    expect(turnWords({ ...accepted, theirs: true, by: null })).toBe(`One of you accepted it, ${at}`);
    expect(turnWords({ ...accepted, theirs: false, by: null })).toBe(`The desk accepted it, ${at}`);
  });
  it('is nobody when its time was over or it came to nothing', () => {
    const words = (type: Turn['type']): string => turnWords({ type, theirs: false, by: null, at });
    expect(words('commitment.lapsed')).toBe(`Its time was over, ${at}`);
    expect(words('commitment.voided')).toBe(`It is no longer needed since ${at}`);
  });
  it('has words for every turn that is looked for', () => {
    for (const type of TURNS)
      expect(turnWords({ type, theirs: true, by: 'Zoe Driver', at })).toMatch(/, Sat|since Sat/);
  });
});
