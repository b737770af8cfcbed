import type { PromiseShape, WholeCase } from '../src/cases/case-shapes.js';
import { possible } from '../src/cases/relations/possible.rules.js';
import { canUndo, mergeOutcome } from '../src/cases/relations/relations.rules.js';
import { customerReads, movable, partnersAlong, shareable } from '../src/cases/relations/split.rules.js';

const partner = (name: string, endedAt: string | null = null) => ({ partnerId: `ptn_${name}`, partner: name, endedAt });
const caseWith = (more: object): WholeCase =>
  ({
    ...{ state: 'in_progress', mergedInto: null, customer: { id: 'cus_1', name: 'Clara' }, links: [] },
    ...{ participants: [], commitments: [], targets: [], taskIds: [], receivedAt: '2026-01-02T00:00:00Z' },
    ...more,
  }) as unknown as WholeCase;
const promise = (id: string, more: object = {}): PromiseShape =>
  ({
    ...{ id, what: `What ${id}`, state: 'active', source: 'given', partnerId: null, dueAt: '2026-02-01T00:00:00Z' },
    ...more,
  }) as unknown as PromiseShape;

describe('what a merge will do', () => {
  it('shows each partner what it sees already, in whichever case it has a part, and the customer both', () => {
    const merged = caseWith({ participants: [partner('Swift'), partner('Both'), partner('Gone', '2026-01-01')] });
    const into = caseWith({ participants: [partner('Both'), partner('Kiln')] });
    expect(mergeOutcome(merged, into).readers).toEqual([
      { who: 'customer', name: 'Clara', sees: 'both' },
      { who: 'partner', name: 'Swift', sees: 'merged' },
      { who: 'partner', name: 'Both', sees: 'both' },
      { who: 'partner', name: 'Kiln', sees: 'into' },
    ]);
  });

  it('counts what is still open of the merged case', () => {
    const merged = caseWith({
      commitments: [promise('a'), promise('b', { state: 'kept' })],
      targets: [promise('c', { source: 'target' })],
      taskIds: ['tsk_1', 'tsk_2'],
    });
    expect(mergeOutcome(merged, caseWith({}))).toMatchObject({ promises: 2, tasks: 2 });
  });

  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['2026-01-02T00:00:00Z', undefined],
    ['2026-01-03T00:00:00Z', undefined],
  ])('received %s, moves when the other began to count to %s', (receivedAt, expected) => {
    expect(mergeOutcome(caseWith({ receivedAt }), caseWith({})).receivedAt).toBe(expected);
  });

  it('can be taken back to the very moment', () => {
    const undoUntil = '2026-01-08T00:00:00Z';
    expect(canUndo({ undoUntil }, Date.parse(undoUntil))).toBe(true);
    expect(canUndo({ undoUntil }, Date.parse(undoUntil) + 1)).toBe(false);
  });
});

describe('what can be split off', () => {
  it('is what we or partners promised and is open, each under its task where it has one', () => {
    const task = { id: 'tsk_1', title: 'Collect it', commitment: { id: 'b' } };
    const all = [
      promise('a'),
      promise('b', { partnerId: 'ptn_1', dueAt: '2026-01-01T00:00:00Z' }),
      promise('c', { state: 'kept' }),
      promise('d', { source: 'approval' }),
    ];
    expect(movable(all, [task as never])).toEqual([
      { id: 'b', what: 'Collect it', partnerId: 'ptn_1', taskId: 'tsk_1' },
      { id: 'a', what: 'What a', partnerId: null, taskId: undefined },
    ]);
  });

  it('brings each partner along once', () => {
    const one = { what: '', taskId: undefined };
    const along = ['ptn_1', null, 'ptn_1', 'ptn_2'].map((partnerId, at) => ({ ...one, id: String(at), partnerId }));
    expect(partnersAlong(along)).toEqual(['ptn_1', 'ptn_2']);
  });

  it('is what was said, the newest first', () => {
    const moments = [{ entry: { id: 'ent_1' } }, { entry: null }, { entry: { id: 'ent_2' } }] as never[];
    expect(shareable(moments).map(({ entry }) => entry!.id)).toEqual(['ent_2', 'ent_1']);
  });

  it.each([
    ['customer', true],
    ['internal', false],
    [{ partners: ['ptn_1'] }, false],
    [{ partners: ['ptn_1'], customer: true }, true],
  ] as const)('written for %j, is read by the customer: %s', (audience, expected) => {
    expect(customerReads(audience as never)).toBe(expected);
  });
});

describe('what a case can become', () => {
  const partOf = { kind: 'part_of', direction: 'to' };
  it.each([
    ['open', {}, ['merge', 'link', 'split', 'part', 'major']],
    ['part of a major one', { links: [partOf] }, ['merge', 'link', 'split']],
    ['linked otherwise', { links: [{ ...partOf, kind: 'related' }] }, ['merge', 'link', 'split', 'part', 'major']],
    ['closed', { state: 'closed' }, ['merge', 'link']],
    ['merged', { mergedInto: 'cs_2' }, []],
    ['major', { customer: null }, ['add', 'children', 'update', 'lift', 'link']],
    ['major and closed', { customer: null, state: 'closed' }, ['children', 'link']],
  ])('%s', (_, more, expected) => {
    expect(possible(caseWith(more))).toEqual(expected);
  });
});
