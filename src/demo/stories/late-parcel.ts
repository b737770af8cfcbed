import type { Tale } from '../scene/scene.js';

/** The courier promises and does not come; a day late it arrives after all. */
export const lateParcel = (worry: string): Tale =>
  async function* ({ we, customer, courier, thing, day, by, stops }) {
    yield day(0, '08:52');
    await we.take(
      'complaint',
      'chat',
      `The ${thing}: "out for delivery" for three days`,
      `Your tracking says "out for delivery" for three days now. ${worry}`,
    );
    yield day(0, '09:06');
    const call = await we.acknowledge('I find out where it is and tell you', by(0, '17:00').dueAt);
    await we.bringIn(courier, 'courier', `Say where the ${thing} is, and deliver it`);
    const delivery = await we.ask(courier, {
      kind: 'delivery',
      title: `Deliver the ${thing}`,
      instructions: 'It has been on the van for three days. The customer is at home all day.',
      proof: 'required',
      ...by(1, '18:00'),
    });
    yield day(0, '10:20');
    await courier.accepts(delivery);
    await courier.handsOver(delivery);
    yield day(0, '10:31');
    const arrival = await we.promise('delivery', `The ${thing} is with you`, by(1, '20:00'), [delivery]);
    await we.writes(
      `${customer.firstName}, it is in the depot near you. The courier has promised it for tomorrow by six.`,
    );
    await we.keeps(call, 'Written to them.');
    await we.waitsFor('partner');
    // Nobody comes. At half past six the courier's promise breaks, at eight ours.
    if (stops('late')) return;

    yield day(2, '09:10');
    await courier.writes('The van broke down outside town. It is on today’s round, before four.');
    yield day(2, '09:24');
    const again = await we.promise('delivery', `The ${thing} is with you`, by(2, '18:00'), []);
    await we.writes(
      `I am sorry: we said yesterday, and it did not come. The van broke down. It comes today, and the delivery costs you nothing.`,
    );
    yield day(2, '15:52');
    await courier.reports(delivery, 'Handed over at the door', 'scan');
    yield day(2, '16:20');
    await customer.writes('It has come. A word on the evening itself would have saved me a day at home.');
    yield day(2, '16:48');
    await we.keeps(again, 'They wrote that it has come.');
    await we.reports(arrival, 'Came a day late.');
    await we.notes('Delivery costs paid back, 4.90. Courier was a day late without a word.');
    yield day(3, '10:00');
    await we.resolves(`The ${thing} arrived a day late; we paid the delivery back.`);
    if (stops('resolved')) return;
    yield day(4, '12:00');
    await we.closes('confirmed');
    yield day(6, '19:30');
    await customer.rates(
      3,
      'Late, but honest',
      'It came a day late. At least somebody said so and paid the delivery back.',
    );
  };
