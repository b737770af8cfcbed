import type { Tale } from '../scene/scene.js';

/** It does not fit: the seller sends another size, the courier swaps the two at the door. */
export const wrongSize = (sizes: string): Tale =>
  async function* ({ we, customer, courier, seller, thing, day, by, window, stops }) {
    yield day(0, '13:18');
    await we.take(
      'request',
      'email',
      `Another size, please: ${thing}`,
      `The ${thing} would be right but for the size. ${sizes}`,
    );
    yield day(0, '13:40');
    const call = await we.acknowledge('You hear from me whether we have the other size', by(1, '12:00').dueAt);
    if (stops('asked back')) {
      yield day(0, '14:02');
      await we.keeps(call, 'Written to them.');
      return we.asksCustomer('We have your size in moss green and in grey, but not in blue. Which one shall it be?');
    }
    await we.bringIn(seller, 'seller', `Put the other size of the ${thing} aside`);
    const aside = await we.ask(seller, {
      kind: 'hand_over',
      title: `Send the other size of the ${thing} to the courier`,
      instructions: sizes,
      ...by(2, '17:00'),
    });
    yield day(0, '14:33');
    await seller.accepts(aside);
    yield day(0, '14:50');
    await we.bringIn(courier, 'courier', `Swap the ${thing} at the door`);
    const swap = await we.ask(courier, {
      kind: 'pickup',
      title: `Swap the ${thing} at the door`,
      instructions: 'Hand over the new parcel, take the old one along.',
      ...window(3, '17:00', '20:00', courier),
    });
    yield day(0, '15:05');
    await courier.accepts(swap);
    const ours = await we.promise('pickup', `We swap the ${thing} at your door`, window(3, '17:00', '20:30', courier), [
      aside,
      swap,
    ]);
    await we.writes('We have it. The courier swaps the two at your door in three days, in the evening.');
    await we.keeps(call, 'Told them that we have the size, and when.');
    await we.waitsFor('partner');
    if (stops('agreed')) return;

    yield day(1, '11:11');
    await seller.reports(aside, 'Handed to Kestrel this morning.');
    yield day(1, '11:30');
    await we.finds(aside, true);
    if (stops('withdrawn')) {
      yield day(2, '19:47');
      await customer.writes('My sister tried it on and it fits her, so I keep it. No need to come, and thank you!');
      yield day(2, '20:03');
      await we.letsGo(swap, 'The customer keeps it.');
      await we.letsGo(ours, 'They keep it.');
      await we.closes('withdrawn');
      return;
    }
    yield day(3, '18:26');
    await courier.reports(swap, 'Both parcels scanned', 'scan');
    yield day(3, '18:40');
    await we.reports(ours, 'Swapped at the door.');
    yield day(4, '09:30');
    await we.proposes(`We swapped the ${thing} for the other size.`);
    if (stops('proposed')) return;
    yield day(4, '10:12');
    await we.resolves(`We swapped the ${thing} for the other size.`);
    yield day(5, '10:00');
    await we.closes('confirmed');
    yield day(7, '07:58');
    await customer.rates(4, 'Fits', 'Swapped at the door in the evening, as they said.');
  };
