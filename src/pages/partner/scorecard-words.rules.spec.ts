import { PAGE_WORDS } from '../words/page-words.js';
import { hoursText, kindText, noticeText, reliabilityText, shareText, spreadText } from './scorecard-words.rules.js';

const words = PAGE_WORDS.en;

describe('a scorecard in plain words', () => {
  it.each([
    [0, '0 min'],
    [0.5, '30 min'],
    [1, '1 h'],
    [4.5, '4 h 30 min'],
    [10.4, '10 h'],
    [47.6, '48 h'],
    [72, '3 days'],
  ])('writes %d hours as "%s"', (hours, text) => expect(hoursText(hours, words)).toBe(text));

  it('gives a share with what it is made of and how far it can be trusted', () => {
    expect(shareText({ count: 6, of: 9, percent: 66.67, low: 35.42, high: 87.94 }, words)).toBe(
      '6 of 9 (67 %; taking chance into account, 35 % to 88 %)',
    );
    expect(shareText({ count: 0, of: 0, percent: null, low: null, high: null }, words)).toBe('nothing to count yet');
  });

  it('says how reliable in tenths, and that it is too early to say', () => {
    expect(reliabilityText({ isEnough: true, percent: 81, low: 63 }, words)).toBe(
      'about 8 in 10 (81 %; at least 63 %)',
    );
    expect(reliabilityText({ isEnough: false, percent: null, low: null }, words)).toBe('not enough yet');
  });

  it('says how long things take for half and for most', () => {
    expect(spreadText(12, { half: 2, most: 5 }, words)).toBe('half within 2 h, nine in ten within 5 h (12 times)');
    expect(noticeText(1, { half: 5, least: 1 }, words)).toBe(
      'half at least 5 h before, nine in ten at least 1 h before (once)',
    );
    expect([
      spreadText(0, { half: null, most: null }, words),
      noticeText(0, { half: null, least: null }, words),
    ]).toEqual(['nothing to count yet', 'nothing to count yet']);
  });

  it('writes a kind as people do', () => {
    expect([kindText('hand_over', words), kindText('hand_over', PAGE_WORDS.de)]).toEqual(['Hand over', 'Übergabe']);
    expect(kindText('rare_thing', PAGE_WORDS.pt)).toBe('Rare thing');
  });
});
