import type { Tale } from '../scene/scene.js';

/** The wrong one was sent, and the right one is sold out. */
export const wrongThing = (ordered: string, came: string): Tale =>
  async function* ({ we, customer, seller, thing, day, by, stops }) {
    yield day(0, '09:37');
    await we.take(
      'complaint',
      'chat',
      `The ${thing} came in ${came} instead of ${ordered}`,
      `I ordered the ${thing} in ${ordered}. In the box is one in ${came}.`,
    );
    yield day(0, '09:45');
    const call = await we.acknowledge('You hear from me whether we have the right one', by(0, '18:00').dueAt);
    await we.bringIn(seller, 'seller', `Send the ${thing} in ${ordered}`);
    const right = await we.ask(seller, {
      kind: 'hand_over',
      title: `Send the ${thing} in ${ordered}`,
      instructions: `We sent ${came} by mistake.`,
      ...by(2, '17:00'),
    });
    yield day(0, '10:58');
    await seller.declines(right, `Sold out in ${ordered} until spring. In ${came} we have plenty.`);
    yield day(0, '11:20');
    await we.keeps(call, 'Written to them.');
    if (stops('asked back')) {
      return we.asksCustomer(
        `I am sorry, ${customer.firstName}: in ${ordered} it is sold out until spring. Shall we pay you back, or would you keep the other one for half the price?`,
      );
    }
    await we.writes(
      `I am sorry: in ${ordered} it is sold out until spring. You can keep the other one for half the price, or send it back.`,
    );
    yield day(1, '10:00');
    await we.proposes('Keep it for half the price: the other half is paid back.');
    if (stops('refused')) {
      yield day(2, '16:31');
      return we.hearsNo('They want the right one, and would rather wait until spring.');
    }
    yield day(2, '18:02');
    await customer.writes('Half the price it is. It grows on me.');
    yield day(3, '09:00');
    await we.resolves('They keep it for half the price; the other half was paid back.');
    yield day(4, '09:00');
    await we.closes('confirmed');
  };
