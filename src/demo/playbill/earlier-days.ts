import type { Performance } from '../perform.js';
import { chargedTwice } from '../stories/charged-twice.js';
import { inPieces } from '../stories/in-pieces.js';
import { lateParcel } from '../stories/late-parcel.js';
import { missingPart } from '../stories/missing-part.js';
import { neverArrived } from '../stories/never-arrived.js';
import { slowRepair } from '../stories/slow-repair.js';
import {
  answeredAtOnce,
  cameBack,
  foundAfterAll,
  noAnswer,
  recall,
  saidTwice,
  spam,
  thanks,
} from '../stories/small-matters.js';
import { wrongSize } from '../stories/wrong-size.js';
import { wrongThing } from '../stories/wrong-thing.js';

/**
 * What began on earlier days. None of its promises falls due between midnight and now: so the demo looks the same at any hour, and what
 * happens before its reader's eyes are the stories of today.
 */
export const EARLIER_DAYS: readonly Performance[] = [
  {
    tale: inPieces(
      'I opened the carton and there was glass everywhere. I have a photo. It was a wedding present, and the wedding is on the 20th.',
    ),
    ...{ thing: 'blender', price: 8_900, began: 13, customer: 'blender' },
  },
  {
    tale: inPieces('The lid is in four pieces and the spout is off. The carton looks as if somebody had stood on it.'),
    ...{ thing: 'teapot', price: 3_450, began: 1, until: 'agreed', country: 'DE' },
  },
  {
    tale: inPieces('Five of the six are broken. The sixth has a crack. I would like six whole ones, please.'),
    ...{ thing: 'set of wine glasses', price: 5_400, began: 4, until: 'sent', country: 'PT' },
  },
  {
    tale: inPieces(
      'The foot is bent and the shade is torn right through. It cannot have been packed like this on purpose.',
    ),
    ...{ thing: 'floor lamp', price: 12_900, began: 8, until: 'resolved' },
  },
  {
    tale: inPieces('I could hear it before I opened it. I have not opened it further; I have a small child here.'),
    ...{ thing: 'hall mirror', price: 7_800, began: 16, until: 'silence' },
  },
  {
    tale: inPieces('It is in two halves, a clean break. It would look fine if it held earth.'),
    ...{ thing: 'terracotta planter', price: 2_990, began: 6, until: 'proposed', country: 'PT' },
  },

  {
    tale: lateParcel('We have guests on Saturday and nothing for them to sit on.'),
    ...{ thing: 'set of garden chairs', price: 15_600, began: 20 },
  },
  {
    tale: lateParcel('The old one has given up, and I do not sleep without one.'),
    ...{ thing: 'baby monitor', price: 9_900, began: 2, until: 'late' },
  },
  {
    tale: lateParcel('I have stayed at home for it twice now.'),
    ...{ thing: 'bookcase', price: 21_900, began: 6, until: 'resolved', country: 'DE' },
  },

  {
    tale: wrongSize('I ordered 42 and need 43. They have been on a carpet only.'),
    ...{ thing: 'hiking boots', price: 13_900, began: 18, country: 'DE' },
  },
  {
    tale: wrongSize('It is an M and I would need an L. Which colours are there?'),
    ...{ thing: 'rain jacket', price: 8_990, began: 1, until: 'asked back' },
  },
  {
    tale: wrongSize('L is too wide at the shoulders, so an M, please.'),
    ...{ thing: 'wool jumper', price: 6_500, began: 9, until: 'withdrawn' },
  },
  {
    tale: wrongSize('32 inches are two too many.'),
    ...{ thing: 'pair of jeans', price: 5_900, began: 1, until: 'agreed' },
  },
  {
    tale: wrongSize('The single one is too narrow for us: we need the double.'),
    ...{ thing: 'hammock', price: 7_400, began: 5, until: 'proposed', country: 'PT' },
  },

  { tale: slowRepair('leaks from below'), ...{ thing: 'coffee machine', price: 44_900, began: 15 } },
  {
    tale: slowRepair('skips every third stitch'),
    ...{ thing: 'sewing machine', price: 32_900, began: 5, until: 'moved', country: 'DE' },
  },
  {
    tale: slowRepair('grinds beans and its own burr'),
    ...{ thing: 'grinder', price: 18_900, began: 8, until: 'moved' },
  },
  { tale: slowRepair('smells of fire', 'cross'), ...{ thing: 'hair dryer', price: 8_400, began: 21 } },

  { tale: missingPart('Eight bolts'), ...{ thing: 'bed frame', price: 24_900, began: 11 } },
  {
    tale: missingPart('Two shelf pins'),
    ...{ thing: 'kitchen cupboard', price: 18_500, began: 3, until: 'reported', country: 'DE' },
  },
  { tale: missingPart('Pegs and lines'), ...{ thing: 'family tent', price: 27_900, began: 4, until: 'proposed' } },
  {
    tale: missingPart('Two back wheels'),
    ...{ thing: 'toy train', price: 3_990, began: 2, until: 'asked back', country: 'PT' },
  },

  { tale: chargedTwice, ...{ thing: 'standing desk', price: 39_900, began: 14 } },
  { tale: chargedTwice, ...{ thing: 'rice cooker', price: 6_990, began: 2, until: 'promised' } },
  { tale: chargedTwice, ...{ thing: 'picnic rug', price: 3_200, began: 3, until: 'moved', country: 'DE' } },
  { tale: chargedTwice, ...{ thing: 'garden hose', price: 3_700, began: 3, until: 'doubted' } },
  { tale: chargedTwice, ...{ thing: 'bread bin', price: 4_400, began: 5, until: 'resolved' } },

  { tale: neverArrived, ...{ thing: 'radio', price: 19_900, began: 2, until: 'disputed' } },
  { tale: neverArrived, ...{ thing: 'cast-iron pan', price: 7_900, began: 17, country: 'DE' } },

  { tale: wrongThing('navy', 'sage'), ...{ thing: 'reading chair', price: 34_900, began: 1, until: 'asked back' } },
  { tale: wrongThing('oak', 'walnut'), ...{ thing: 'side table', price: 11_900, began: 12 } },
  { tale: wrongThing('linen', 'velvet'), ...{ thing: 'sofa cover', price: 15_900, began: 5, until: 'refused' } },

  { tale: noAnswer, ...{ thing: 'travel bag', price: 12_400, began: 1 } },
  { tale: recall, ...{ thing: 'hand torch', price: 4_900, began: 3 } },
  { tale: cameBack, ...{ thing: 'bedside clock', price: 3_900, began: 10 } },
  { tale: foundAfterAll, ...{ thing: 'umbrella stand', price: 4_200, began: 5 } },
  {
    tale: answeredAtOnce(
      'Does the kettle take a German plug?',
      'I am moving to Berlin. Does the kettle work there, or do I leave it behind?',
      'It works there: 220 to 240 volts. All it takes is a plug adapter.',
    ),
    ...{ thing: 'kettle', began: 6, customer: 'kettle' },
  },
  {
    tale: thanks('There was a handwritten note in the box. Whoever wrote it made my Monday.'),
    ...{ thing: 'tea set', price: 6_990, began: 4 },
  },
  {
    tale: saidTwice(
      'My blender came broken',
      'I rang today, but to be safe also in writing: the blender is in pieces.',
    ),
    ...{ thing: 'blender', began: 13, customer: 'blender' },
  },
  {
    tale: spam('Top rankings for your shop', 'We put your shop on page one. Guaranteed. Reply today.'),
    ...{ thing: '', began: 9 },
  },
  {
    tale: spam('You have inherited', 'A distant uncle has left you a sum. Kindly send your bank details.'),
    ...{ thing: '', began: 3 },
  },
];
