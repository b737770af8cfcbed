import fc from 'fast-check';
import { wordsFor } from '../../src/policies/table/cell.rules.js';
import { cellOf, FACTS } from '../../test/any-policy.js';
import { keptCell } from '../src/flex/evidence/kept-cell.rules.js';

const anyCell = fc.constantFrom(...FACTS).chain((fact) => cellOf(fact).map((cell) => ({ fact, cell })));

it('reads the cell behind the words that the service keeps of it', () =>
  fc.assert(
    fc.property(anyCell, ({ fact, cell }) => {
      const kept = keptCell(wordsFor(fact, cell));
      expect(kept && wordsFor(fact, kept.cell)).toBe(wordsFor(fact, cell));
      expect(kept?.unit === 'days' || fact.unit !== 'days' || !JSON.stringify(cell).match(/\d/)).toBe(true);
    }),
  ));

it('leaves words alone that are no cell’s', () => expect(keptCell('orders_before >= 5.0')).toBeUndefined());
