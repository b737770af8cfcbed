import { casesIn, type LogRow } from './holdings.rules.js';

const row = (index: number, minute: number, organisation: string, caseId = 'one'): LogRow => ({
  ...{ caseId, index, organisation },
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)),
});
const minutes = (at: Date): number => at.getUTCMinutes();

describe('who had a case, from the rows of a log', () => {
  it('changes with each hand-over, in the order of the rows, and ends with the last', () => {
    const [found] = casesIn([row(2, 30, 'B'), row(0, 0, 'A'), row(1, 10, 'A'), row(3, 45, 'A'), row(4, 50, 'A')]);
    expect(found!.holdings.map(({ organisation, from, to }) => [organisation, minutes(from), minutes(to)])).toEqual([
      ['A', 0, 30],
      ['B', 30, 45],
      ['A', 45, 50],
    ]);
    expect([minutes(found!.receivedAt), minutes(found!.closedAt)]).toEqual([0, 50]);
  });

  it('is told of each case by itself', () =>
    expect(casesIn([row(0, 0, 'A'), row(0, 5, 'B', 'two')]).map(({ id, holdings }) => [id, holdings.length])).toEqual([
      ['one', 1],
      ['two', 1],
    ]));
});
