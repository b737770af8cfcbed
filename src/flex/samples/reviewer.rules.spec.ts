import { hadAPart } from './reviewer.rules.js';

const person = (id: string, email: string | null = null) => ({ id, email });

describe('who may not review an exception', () => {
  it.each([
    ['who asked for it', person('per_1'), [person('per_1')], true],
    ['who agreed to it', person('per_2'), [person('per_1'), person('per_2')], true],
    ['not somebody else', person('per_3', 'c@x.test'), [person('per_1', 'a@x.test')], false],
    ['another account of theirs', person('per_3', 'Mara@x.test'), [person('per_1', 'mara+two@X.test')], true],
    ['not who has a like name elsewhere', person('per_3', 'mara@x.test'), [person('per_1', 'mara@y.test')], false],
    ['not who has no address, like them', person('per_3'), [person('per_1')], false],
    ['nobody, where nobody had a part', person('per_3', 'c@x.test'), [], false],
  ])('is %s', (_, reviewer, involved, is) => expect(hadAPart(reviewer, involved)).toBe(is));
});
