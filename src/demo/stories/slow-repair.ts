import type { Tale } from '../scene/scene.js';

/** A repair that takes too long: a new time in time, and then that one is missed as well. */
export const slowRepair = (fault: string, ending: 'kind' | 'cross' = 'kind'): Tale =>
  async function* ({ we, customer, repairer, thing, day, by, stops }) {
    yield day(0, '11:26');
    await we.take(
      'complaint',
      'phone',
      `The ${thing} ${fault}`,
      `The ${thing} ${fault}. It is not a year old, and we use it every day.`,
    );
    yield day(0, '11:38');
    const call = await we.acknowledge('You hear from me when the workshop can do it', by(0, '18:00').dueAt);
    await we.bringIn(repairer, 'repairer', `Repair the ${thing}`);
    const repair = await we.ask(repairer, {
      kind: 'repair',
      title: `Repair a ${thing}`,
      instructions: `It ${fault}. Bought ten months ago, so it is on us.`,
      proof: 'enabled',
      ...by(4, '17:00'),
    });
    yield day(0, '12:51');
    await repairer.accepts(repair);
    const back = await we.promise('repair', `Your ${thing} is repaired and back with you`, by(6, '18:00'), [repair]);
    await we.writes(
      `${customer.firstName}, the workshop has promised it within four days. Two days later it is back with you.`,
    );
    await we.keeps(call, 'Told them the workshop’s time.');
    await we.waitsFor('partner');

    yield day(2, '16:40');
    const second = await repairer.asksForAnotherTime(repair, by(7, '17:00'), 'The part has to come from the maker.');
    yield day(2, '17:05');
    await we.accepts(second);
    const backLater = await we.moves(back, by(9, '18:00'), 'The workshop waits for a part.');
    await we.writes(
      'The workshop waits for a part and needs three days more. I would rather tell you now than on the day. One on loan is on its way to you.',
    );
    // The second time passes as well, without a word.
    if (stops('moved')) return;

    yield day(8, '10:34');
    await we.writesTo(repairer, `The part came two days ago, by your own tracking. Where is the ${thing}?`);
    yield day(8, '14:09');
    await repairer.writes('Our mistake: it lay on the wrong bench. It leaves tomorrow at noon, and we charge nothing.');
    yield day(9, '11:47');
    await repairer.reports(second, 'New part, tested twice, left with the noon van.');
    yield day(9, '16:15');
    await we.reports(backLater, 'The van was there at three.');
    if (ending === 'cross') {
      yield day(10, '08:40');
      await customer.writes('It works, but I was without it for ten days. I want half the price back.');
      yield day(10, '11:02');
      await we.finds(backLater, true, 'customer');
      await we.writes('I understand. I can offer 20 pounds for the wait, not half of the price.');
      yield day(11, '17:20');
      await customer.writes('Then I shall ask somebody else what is right.');
      yield day(12, '09:05');
      await we.closes('not_agreed', 'They can turn to the consumer arbitration board; sent them the address.');
      yield day(14, '21:03');
      return customer.rates(1, 'Ten days for one small part', 'Repaired in the end. I would not wait that long again.');
    }
    yield day(10, '09:12');
    await customer.writes('It is back and it works. The one on loan goes back tomorrow.');
    yield day(10, '09:40');
    await we.finds(backLater, true, 'customer');
    await we.resolves(`The ${thing} is repaired, three days after the second date; the workshop charged nothing.`);
    yield day(11, '12:00');
    await we.closes('confirmed');
    yield day(13, '20:44');
    await customer.rates(2, 'Good repair, too slow', 'The one on loan saved it.');
  };
