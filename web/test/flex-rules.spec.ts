import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical as canonicalOfLedger, type Json } from '../../src/audit/leaf.rules.js';
import { foldParts, inclusionPath, nodeHash } from '../../src/audit/seal/merkle-tree.rules.js';
import { approvalFilter, approvalSearch } from '../src/flex/approvals/approval-views.rules.js';
import { auditSearch, fits } from '../src/flex/audit/audit-search.rules.js';
import { bestFirst } from '../src/flex/card/flex-card.rules.js';
import { holds, ledgerSearch, qualifiersOf, toggled } from '../src/flex/ledger/ledger-search.rules.js';
import { BANDS, bandOf, minorUnits, typed } from '../src/flex/money.rules.js';
import { canonical } from '../src/flex/proof/canonical.rules.js';
import { fromHex, rootThrough, toHex, type Hash } from '../src/flex/proof/merkle.rules.js';
import { readKey, readNote } from '../src/flex/proof/note.rules.js';

const POLICY = 'pol_01979c2e-0000-7000-8000-000000000001';

describe('a sum as it is typed', () => {
  it.each([
    ['24.50', 2, 2_450],
    ['24,5', 2, 2_450],
    ['1 200', 2, 120_000],
    ['7', 0, 7],
    ['1.', 2, 100],
  ])('%s with %i decimals', (text, decimals, minor) => expect(minorUnits(text, decimals)).toBe(minor));

  it.each(['', 'x', '-1', '1.2.3', '1.234,5', '0.123'])('is none: %s', (text) =>
    expect(minorUnits(text, 2)).toBeUndefined(),
  );
  it('is none that is finer than its currency', () => expect(minorUnits('7.5', 0)).toBeUndefined());
  it('comes back as it was written', () =>
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(0, 2, 3), (amount, decimals) => {
        expect(minorUnits(typed(amount, decimals), decimals)).toBe(amount);
      }),
    ));
  it('lies in exactly one band', () =>
    fc.assert(
      fc.property(fc.nat(1e7), (amount) => {
        const within = BANDS.filter((_, place) => {
          const { min, max = Infinity } = bandOf(place, 2);
          return min <= amount && amount <= max;
        });
        expect(within).toHaveLength(1);
      }),
    ));
});

describe('the address of the ledger', () => {
  it('keeps what is a qualifier and leaves out the rest', () =>
    expect(
      ledgerSearch({
        policy: POLICY,
        remedy: 'refund',
        min: 5,
        pulse: 4,
        repeated: false,
        sort: 'amount',
        max: -1,
        team: '',
        x: 'y',
      }),
    ).toEqual({
      ...{ policy: POLICY, remedy: 'refund', min: 5, pulse: '4', repeated: false, sort: 'amount' },
    }));

  it('names a row together with its policy', () =>
    expect(qualifiersOf('row', { value: 'R3', policyId: POLICY })).toEqual({ policy: POLICY, row: 'R3' }));

  it('is what it was after the same value was chosen twice', () => {
    const search = { team: 'north' };
    const qualifiers = qualifiersOf('repeated', { value: 'true', policyId: null });
    const once = toggled(search, qualifiers);
    expect([once, holds(once, qualifiers), toggled(once, qualifiers)]).toEqual([
      { team: 'north', repeated: true },
      true,
      search,
    ]);
  });
});

describe('the address of approvals and of the log', () => {
  it('opens whatever it says', () => {
    expect([approvalSearch({ view: 'granted' }), approvalSearch({ view: 'nonsense' })]).toEqual([
      { view: 'granted' },
      {},
    ]);
    expect(approvalFilter('mine')).toEqual({ mine: true, state: 'open' });
    expect(auditSearch({ type: 'approval.*', actor: 'a b', shows: 'checkpoints' })).toEqual({
      type: 'approval.*',
      shows: 'checkpoints',
    });
    expect([fits('type', 'nonsense'), fits('actorKind', 'staff')]).toEqual([false, true]);
  });
});

describe('the cards of a case', () => {
  it('begin with what can be given at once, and end with what never is', () => {
    const card = (policyId: string, alone: boolean, provisional = false, outcome = 'flexible') =>
      ({ policyId, provisional, outcome, mayDecide: { alone } }) as never;
    const cards = [
      card('never', false, false, 'never'),
      card('asks', false),
      card('lacks', false, true),
      card('mine', true),
    ];
    expect(bestFirst(cards as { policyId: string }[] as never).map(({ policyId }: any) => policyId)).toEqual([
      'mine',
      'asks',
      'lacks',
      'never',
    ]);
  });
});

describe('a proof, calculated in the browser', () => {
  const sha256: Hash = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
  const leaves = (size: number): Buffer[] =>
    Array.from({ length: size }, (_, n) => createHash('sha256').update(String(n)).digest());
  /** RFC 6962 §2.1 as it reads: halves at the largest power of two below. */
  const treeHash = (of: readonly Buffer[]): Buffer => {
    if (of.length === 1) return of[0]!;
    const half = 2 ** Math.floor(Math.log2(of.length - 1));
    return nodeHash(treeHash(of.slice(0, half)), treeHash(of.slice(half)));
  };

  it('leads from every leaf to the root that the definition gives, and from no other place', async () => {
    for (let size = 1; size <= 33; size++) {
      const all = leaves(size);
      const root = treeHash(all).toString('hex');
      for (let index = 0; index < size; index++) {
        const path = inclusionPath(index, size).map(([from, to]) =>
          fromHex(treeHash(all.slice(from, to)).toString('hex')),
        );
        const from = (leaf: Buffer) => rootThrough(fromHex(leaf.toString('hex')), index, size, path, sha256);
        expect(toHex((await from(all[index]!))!)).toBe(root);
        expect(toHex((await from(nodeHash(all[index]!, all[index]!)))!)).not.toBe(root);
        expect(await rootThrough(fromHex('00'), index, size, [...path, fromHex('00')], sha256)).toBeUndefined();
      }
    }
    expect(foldParts([leaves(1)[0]!]).toString('hex')).toBe(leaves(1)[0]!.toString('hex'));
  });

  it('hashes the very text the ledger hashed', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify(value)) as Json;
        expect(canonical(stored)).toBe(canonicalOfLedger(stored));
      }),
    ));

  it('reads a checkpoint and a key, and nothing else for one', () => {
    const root = createHash('sha256').update('x').digest();
    const key = Buffer.concat([Buffer.of(1), root]).toString('base64');
    const note = readNote(`desk.example/ledger\n1482\n${root.toString('base64')}\n\n— desk.example/ledger ${key}\n`);
    expect(note).toMatchObject({
      origin: 'desk.example/ledger',
      size: 1_482,
      signatures: [{ name: 'desk.example/ledger' }],
    });
    expect(toHex(note!.root)).toBe(root.toString('hex'));
    expect(readNote('nonsense')).toBeUndefined();
    expect(toHex(readKey(`desk.example/ledger+0a1b2c3d+${key}`)!.key)).toBe(root.toString('hex'));
    expect(readKey('desk.example/ledger')).toBeUndefined();
  });
});
