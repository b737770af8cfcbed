import '../index.js';
import { PARTNER_WORDS, STAFF_WORDS } from '../../commitments/index.js';
import { isTemplate } from '../../platform/index.js';

it('every word a ladder may ask for is a letter', () => {
  const asked = [...PARTNER_WORDS.map((word) => `partner.${word}`), ...STAFF_WORDS.map((word) => `staff.${word}`)];
  expect(asked.filter((name) => !isTemplate(name))).toEqual([]);
});
