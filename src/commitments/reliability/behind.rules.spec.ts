import type { CommitmentState } from '../commitment-states.rules.js';
import { partnersBehind, type Behind } from './behind.rules.js';

const link = (id: string, state: CommitmentState, partnerId: string | null, ...restsOn: string[]): Behind => ({
  ...{ id, state, kind: 'pickup', partnerId },
  restsOn: restsOn.map((on) => ({ id: on })),
});
const behind = (...links: Behind[]) =>
  partnersBehind('ours', new Map(links.map((one) => [one.id, one])))?.map(({ id }) => id);

describe('the partners a promise rests on', () => {
  it('are those whose promises are still to be kept, each once, also behind another of ours', () =>
    expect(
      behind(
        link('ours', 'active', null, 'a', 'between'),
        link('between', 'active', null, 'a', 'b'),
        link('a', 'active', 'ptn_a'),
        link('b', 'at_risk', 'ptn_b'),
      ),
    ).toEqual(['a', 'b']));

  it('are no longer those who have kept theirs, or given another in its place', () =>
    expect(
      behind(
        link('ours', 'active', null, 'a', 'b', 'c'),
        link('a', 'kept', 'ptn_a'),
        link('b', 'renegotiated', 'ptn_b'),
        link('c', 'active', 'ptn_c'),
      ),
    ).toEqual(['c']));

  it.each<CommitmentState>(['proposed', 'countered', 'broken', 'declined', 'lapsed', 'withdrawn', 'disputed', 'void'])(
    'cannot be told while one of theirs is %s',
    (state) => expect(behind(link('ours', 'active', null, 'a'), link('a', state, 'ptn_a'))).toBeUndefined(),
  );

  it('cannot be told where something of ours rests on nobody', () =>
    expect(behind(link('ours', 'active', null, 'b'), link('b', 'active', null))).toBeUndefined());
});
