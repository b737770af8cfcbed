import fc from 'fast-check';
import { circleClosedBy, type Edge } from './circles.rules.js';

const edges = (...pairs: string[]): Edge[] => pairs.map((pair) => ({ promise: pair[0]!, on: pair[1]! }));
const edge = (pair: string): Edge => edges(pair)[0]!;

describe('a promise that would rest on itself', () => {
  it.each([
    ['directly', 'ba', edges('ab'), [], ['b', 'a', 'b']],
    ['by way of others', 'ca', edges('ab', 'bc'), [], ['c', 'a', 'b', 'c']],
    ['on itself', 'aa', [], [], ['a', 'a']],
    ['on what takes its place', 'ab', [], [['b', 'a']], ['a', 'a']],
    ['by way of what takes the place of another', 'ca', edges('ab'), [['c', 'b']], ['c', 'a', 'c']],
    [
      'by way of what was replaced twice',
      'da',
      edges('ab'),
      [
        ['c', 'b'],
        ['d', 'c'],
      ],
      ['d', 'a', 'd'],
    ],
  ] as const)('%s is told of, with the circle', (_, added, there, successions, circle) =>
    expect(circleClosedBy(edge(added), there, successions)).toEqual(circle),
  );

  it('is none where two rest on the same', () =>
    expect(circleClosedBy(edge('ac'), edges('ab', 'bc', 'dc'), [])).toBeUndefined());
});

describe('whatever is added, edge by edge', () => {
  const letters = fc.constantFrom(...'abcdefg');
  const pairs = fc.array(fc.tuple(letters, letters), { maxLength: 25 });

  it('never is a circle there, if those that would close one are left out', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const kept: Edge[] = [];
        for (const [promise, on] of drawn) if (!circleClosedBy({ promise, on }, kept, [])) kept.push({ promise, on });
        // What rests on nothing can be taken away again and again until nothing is left.
        let left = kept;
        for (let before = -1; before !== left.length;) {
          before = left.length;
          left = left.filter(({ on }) => left.some(({ promise }) => promise === on));
        }
        expect(left).toEqual([]);
      }),
    );
  });

  it('only those are left out that would', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        // Letters that only rest on later ones can never meet again.
        const downhill = drawn.filter(([promise, on]) => promise < on).map(([promise, on]) => ({ promise, on }));
        for (const added of downhill) expect(circleClosedBy(added, downhill, [])).toBeUndefined();
      }),
    );
  });
});
