import { answersOpenTo } from './commitment-answers.rules.js';

const pickup = {
  promiser: 'partner',
  proposedBy: 'us',
  doneLate: false,
  spokenBy: null,
  confirmedAt: null,
} as const;

describe('the answers open to a side', () => {
  it('let a partner answer what we propose, and not what it proposed itself', () => {
    expect(answersOpenTo('partner', { ...pickup, state: 'proposed' })).toEqual(['acceptance', 'counter', 'decline']);
    expect(answersOpenTo('partner', { ...pickup, state: 'countered', proposedBy: 'partner' })).toEqual([]);
  });
  it('let a partner report or ask for a new time while it runs', () =>
    expect(answersOpenTo('partner', { ...pickup, state: 'active' })).toEqual(['report', 'renegotiation', 'risk']));
  it('let a broken promise be reported done, once', () => {
    expect(answersOpenTo('partner', { ...pickup, state: 'broken' })).toEqual(['report']);
    expect(answersOpenTo('partner', { ...pickup, state: 'broken', doneLate: true })).toEqual([]);
  });
  it('let the partner alone say whether it was quoted rightly, and deny it only while nothing is said to be done', () => {
    const said = { ...pickup, spokenBy: 'Ms Brandt' };
    expect(answersOpenTo('partner', { ...said, state: 'active' })).toEqual([
      'report',
      'renegotiation',
      'risk',
      'confirmation',
      'denial',
    ]);
    expect(answersOpenTo('partner', { ...said, state: 'disputed' })).toEqual(['resumption', 'confirmation']);
    expect(answersOpenTo('partner', { ...said, state: 'active', confirmedAt: new Date(0) })).not.toContain('denial');
    expect(answersOpenTo('partner', { ...said, state: 'declined' })).toEqual([]);
    expect(answersOpenTo('us', { ...said, state: 'active' })).not.toContain('confirmation');
  });
  it('let only us judge and withdraw', () => {
    expect(answersOpenTo('us', { ...pickup, state: 'reported' })).toEqual(['assessment', 'withdrawal']);
    expect(answersOpenTo('partner', { ...pickup, state: 'reported' })).toEqual([]);
  });
});
