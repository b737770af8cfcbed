import type { Tale } from '../scene/scene.js';

/** A part is missing from the box: the seller sends it by post. */
export const missingPart = (part: string): Tale =>
  async function* ({ we, customer, seller, thing, day, by, stops }) {
    yield day(0, '19:31');
    await we.take(
      'request',
      'email',
      `${part} missing from the ${thing}`,
      `I have the ${thing} half built on the floor, and the ${part.toLowerCase()} from the list are not in the box. I have looked twice.`,
    );
    yield day(0, '19:44');
    const call = await we.acknowledge('You hear from me when the part leaves', by(1, '18:00').dueAt);
    if (stops('asked back')) {
      yield day(0, '19:50');
      await we.keeps(call, 'Written to them.');
      return we.asksCustomer(
        'Which number stands on the sheet next to the part? There are two kinds, and only one of them fits.',
      );
    }
    await we.bringIn(seller, 'seller', `Send the missing ${part.toLowerCase()}`);
    const post = await we.ask(seller, {
      kind: 'hand_over',
      title: `Send ${part.toLowerCase()} for a ${thing}`,
      instructions: 'By post is enough. They are on the floor with it, so soon is better than cheap.',
      ...by(1, '17:00'),
    });
    yield day(0, '20:21');
    await seller.counters(
      post,
      by(2, '12:00'),
      'The warehouse opens tomorrow at nine; it goes with the next collection.',
    );
    yield day(0, '20:30');
    await we.accepts(post);
    const ours = await we.promise('delivery', `The ${part.toLowerCase()} are in your letterbox`, by(5, '18:00'), [
      post,
    ]);
    await we.keeps(call, 'Written to them.');
    await we.writes('They leave with the next post. I am sorry that you have to build around the gap until then.');
    await we.waitsFor('partner');
    yield day(2, '10:28');
    await seller.reports(post, 'In an envelope, first class.');
    if (stops('reported')) return;
    yield day(2, '11:02');
    await we.finds(post, true);
    yield day(3, '10:15');
    await customer.writes('Came this morning. It stands!');
    yield day(3, '10:29');
    await we.reports(ours, 'They wrote that it has come.');
    await we.proposes(`The missing ${part.toLowerCase()} came by post.`);
    if (stops('proposed')) return;
    yield day(3, '12:00');
    await we.resolves(`The missing ${part.toLowerCase()} came by post.`);
    yield day(4, '12:00');
    await we.closes('confirmed');
    yield day(6, '18:20');
    await customer.rates(5, 'Three days', 'Wrote in the evening, had it three days later.');
  };
