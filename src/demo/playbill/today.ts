import type { Performance } from '../perform.js';
import {
  callOwed,
  haggling,
  isItSolved,
  justIn,
  moreTimeWanted,
  offered,
  partnerToday,
  pickupToday,
} from '../stories/today.js';

/** What plays before its reader's eyes: promises that fall due in the next minutes, offers that wait for an answer, and who has just written. */
export const TODAY: readonly Performance[] = [
  {
    tale: pickupToday(
      { ends: 3, ours: 8, because: 'They leave the house then; I ring the driver myself.' },
      'One corner is dented and it wobbles. It is packed again and stands at the door.',
    ),
    ...{ thing: 'toaster', price: 5_900, began: 0 },
  },
  {
    tale: pickupToday({ ends: 15, ours: 45 }, 'The glass door has a crack from top to bottom.'),
    ...{ thing: 'display cabinet', price: 28_900, began: 0, country: 'DE' },
  },
  {
    tale: pickupToday(
      { ends: -27, ours: 33 },
      'Two of the four feet are missing, and a third is in the box by itself.',
    ),
    ...{ thing: 'plant stand', price: 4_600, began: 0, country: 'PT' },
  },
  {
    tale: partnerToday(
      {
        by: 'repairer',
        kind: 'repair',
        title: 'Repair a record player',
        due: 8,
        ours: 'Your record player is repaired',
      },
      'The record player hums',
      'It hums louder than it plays. I need it back for Friday.',
    ),
    ...{ thing: 'record player', price: 22_900, began: 0 },
  },
  {
    tale: partnerToday(
      {
        by: 'seller',
        kind: 'hand_over',
        title: 'Send the right lampshade',
        due: 25,
        ours: 'The right lampshade is on its way to you',
      },
      'The lampshade is the wrong one',
      'It is for another lamp. It does not even touch mine.',
    ),
    ...{ thing: 'lampshade', price: 3_900, began: 0, country: 'PT' },
  },
  {
    tale: partnerToday(
      { by: 'courier', kind: 'delivery', title: 'Deliver the cot', due: -22, ours: 'The cot is with you' },
      'The cot has not come',
      'It was to come this morning. The baby is due next week, so there is time, but not much.',
    ),
    ...{ thing: 'cot', price: 19_900, began: 0 },
  },
  {
    tale: partnerToday(
      {
        by: 'courier',
        kind: 'delivery',
        title: 'Deliver the mattress before noon',
        due: -50,
        ours: 'The mattress is with you',
      },
      'No mattress, and no bed to sleep in',
      'The old one is gone already, because you were to bring the new one today.',
    ),
    ...{ thing: 'mattress', price: 49_900, began: 0 },
  },
  { tale: moreTimeWanted, ...{ thing: 'vacuum cleaner', price: 17_900, began: 0, country: 'DE' } },
  {
    tale: offered(
      { asked: 4, replyWithin: 14 },
      'The crack runs through the pattern. It still holds water, but not for long.',
    ),
    ...{ thing: 'fruit bowl', price: 3_600, began: 0 },
  },
  {
    tale: offered({ asked: 52, replyWithin: 60 }, 'It has a crack in the enamel, the size of a coin.'),
    ...{ thing: 'casserole', price: 9_200, began: 0, country: 'DE' },
  },
  { tale: haggling, ...{ thing: 'vase', price: 4_900, began: 0 } },
  { tale: haggling, ...{ thing: 'serving dish', price: 5_200, began: 0, until: 'their turn', country: 'PT' } },
  { tale: isItSolved, ...{ thing: 'chopping board', price: 2_900, began: 0 } },
  {
    tale: callOwed(
      42,
      3,
      'The desk lamp flickers',
      'It flickers whenever the fridge starts. Is that the lamp or the house?',
    ),
    ...{ thing: 'desk lamp', price: 6_400, began: 0 },
  },
  {
    tale: callOwed(
      75,
      15,
      'Is the high chair still under recall?',
      'I have read of a recall and do not dare to use it.',
    ),
    ...{ thing: 'high chair', price: 11_900, began: 0, country: 'PT' },
  },
  {
    tale: callOwed(120, 95, 'The scales show three kilos too much', 'Unless I am wrong, which would be worse.'),
    ...{ thing: 'bathroom scales', price: 3_300, began: 0 },
  },
  {
    tale: callOwed(
      190,
      -40,
      'The invoice is in the wrong name',
      'My firm does not pay an invoice with my maiden name on it.',
    ),
    ...{ thing: 'office chair', price: 25_900, began: 0, country: 'DE' },
  },
  {
    tale: callOwed(200, 'tomorrow', 'The rug sheds', 'After three weeks I have vacuumed up a second rug.'),
    ...{ thing: 'rug', price: 18_900, began: 0 },
  },
  {
    tale: justIn(
      6,
      'complaint',
      'email',
      'The kettle lid does not close',
      'It closes when it is cold. When the water boils it opens by itself.',
    ),
    ...{ thing: 'kettle', price: 4_900, began: 0, customer: 'kettle' },
  },
  {
    tale: justIn(
      21,
      'question',
      'chat',
      'Where is my parcel?',
      'It was to come today. The page with the map does not load for me.',
    ),
    ...{ thing: 'bath towels', price: 4_400, began: 0, country: 'PT' },
  },
  {
    tale: justIn(
      48,
      'complaint',
      'email',
      'A scratch on the table',
      'A scratch as long as my hand, right where everybody sees it.',
    ),
    ...{ thing: 'dining table', price: 69_900, began: 0 },
  },
  {
    tale: justIn(
      95,
      'question',
      'email',
      'Does the lamp take LED bulbs?',
      'The sheet says 40 watts. Would an LED of eight watts do?',
    ),
    ...{ thing: 'pendant lamp', began: 0, country: 'DE' },
  },
  {
    tale: justIn(
      130,
      'request',
      'phone',
      'A second key for the bike lock',
      'I have lost one of the two keys. Can I have another by its number?',
    ),
    ...{ thing: 'bike lock', price: 5_900, began: 0 },
  },
  {
    tale: justIn(
      170,
      'complaint',
      'chat',
      'The sofa leg is scratched',
      'Your men put it down on the steps. They were kind about it, but it is scratched.',
    ),
    ...{ thing: 'sofa', price: 89_900, began: 0 },
  },
];
