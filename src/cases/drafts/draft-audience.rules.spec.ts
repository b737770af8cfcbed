import fc from 'fast-check';
import { readersFor } from '../entries/audience.rules.js';
import { addressOf, audienceIn, readersAt } from './draft-audience.rules.js';

const A = 'ptn_01979c2e-0000-7000-8000-00000000000a';
const B = 'ptn_01979c2e-0000-7000-8000-00000000000b';

describe('the audience of a draft in an address', () => {
  it.each([
    ['internal', []],
    ['customer', ['customer']],
    [A, [`partner:${A}`]],
    [`${B},${A}`, [`partner:${A}`, `partner:${B}`]],
    [`customer,${A}`, ['customer', `partner:${A}`]],
  ])('%s is for %j', (text, readers) => expect(readersAt(text)).toEqual(readers));

  it.each(['', 'everybody', 'internal,customer', 'customer,customer', 'ptn_1', `${A},`, `internal,${A}`, '__proto__'])(
    '%j is none',
    (text) => expect(audienceIn(text)).toBeUndefined(),
  );

  it('leads back to its readers, whatever their order', () => {
    const partner = fc
      .integer({ min: 0, max: 0xffff })
      .map((n) => `ptn_01979c2e-0000-7000-8000-${n.toString(16).padStart(12, '0')}`);
    const readers = fc
      .record({ partners: fc.uniqueArray(partner, { maxLength: 5 }), customer: fc.boolean() })
      .map(({ partners, customer }) =>
        partners.length > 0 ? readersFor({ partners, customer }) : readersFor(customer ? 'customer' : 'internal'),
      );
    fc.assert(fc.property(readers, (list) => expect(readersAt(addressOf(list))).toEqual(list)));
  });
});
