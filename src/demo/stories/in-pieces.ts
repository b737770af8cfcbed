import type { Tale } from '../scene/scene.js';

/** Something arrived broken: the courier fetches it, the seller sends another. */
export const inPieces = (damage: string): Tale =>
  async function* ({ we, customer, courier, seller, thing, day, by, window, stops, silence }) {
    yield day(0, '10:04');
    await we.take('complaint', 'phone', `The ${thing} arrived in pieces`, damage);
    yield day(0, '10:11');
    const call = await we.acknowledge('You hear from me with a time for the pickup', by(1, '09:00').dueAt);
    await we.notes('Third breakage from this warehouse in a month. Photos are in the mail folder; tell packing.');
    yield day(0, '10:15');
    await we.bringIn(courier, 'courier', `Collect the broken ${thing} from the customer`);
    const pickup = await we.ask(courier, {
      kind: 'pickup',
      title: `Collect a broken ${thing}`,
      instructions: 'It is packed in its own carton. Careful: there may be sharp edges inside.',
      proof: 'required',
      ...window(2, '09:00', '12:00', courier),
    });
    yield day(0, '11:32');
    await courier.counters(pickup, window(2, '13:00', '17:00', courier), 'Mornings are full on that tour.');
    yield day(0, '11:41');
    await we.accepts(pickup);
    const collected = await we.promise(
      'pickup',
      `We collect the broken ${thing}`,
      window(2, '13:00', '18:00', courier),
      [pickup],
    );
    await we.writes(
      `Dear ${customer.firstName}, I am sorry about this. The courier comes the day after tomorrow between one and five. You need not print anything.`,
    );
    await we.keeps(call, 'Told them the time of the pickup.');
    await we.waitsFor('partner');
    if (stops('agreed')) return;

    yield day(2, '15:21');
    await courier.reports(pickup, 'Scanned at the door', 'scan');
    await courier.writes('Carton was wet on one side, the driver has put it in a bag.');
    yield day(2, '16:02');
    await we.reports(collected, 'The courier has it.');
    await we.writes('It has been collected. I see to the new one now and write as soon as it leaves.');
    await we.bringIn(seller, 'seller', `Send another ${thing}`);
    const other = await we.ask(seller, {
      kind: 'hand_over',
      title: `Send a new ${thing}`,
      instructions: 'The first one broke on the way. Two layers of paper this time, please.',
      ...by(6, '17:00'),
    });
    yield day(2, '16:40');
    await seller.accepts(other);
    const arrival = await we.promise('delivery', `A new ${thing} is with you`, by(8, '18:00'), [other]);
    await we.waitsFor('partner');
    if (stops('sent')) return;

    yield day(4, '11:05');
    await seller.reports(other, 'Left this morning, with two layers of paper and a fragile mark.');
    yield day(4, '11:20');
    await we.finds(other, true);
    yield day(5, '15:44');
    await customer.writes(`The new ${thing} is here and in one piece. Thank you, that was easy.`);
    yield day(5, '16:10');
    await we.reports(arrival, 'They wrote that it has come.');
    await we.proposes(`The broken ${thing} was collected and a new one has arrived.`);
    if (stops('proposed')) return;
    yield day(6, '09:15');
    await we.resolves(`The broken ${thing} was collected and a new one has arrived.`);
    if (stops('resolved')) return;
    if (stops('silence')) {
      yield day(11, '09:16');
      return silence();
    }
    yield day(6, '17:30');
    await we.closes('confirmed');
    yield day(8, '20:12');
    await customer.rates(5, 'One call and it was done', 'Nobody sent me from one company to the next.');
  };
