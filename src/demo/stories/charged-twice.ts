import type { Tale } from '../scene/scene.js';

/** Paid twice for one thing. No partner has a part in it: the promise is ours alone. */
export const chargedTwice: Tale = async function* ({ we, customer, thing, day, by, stops, silence }) {
  yield day(0, '07:48');
  await we.take(
    'complaint',
    'email',
    `Charged twice for the ${thing}`,
    `My bank shows two payments for the ${thing}, two minutes apart. I bought one. Please look into it.`,
  );
  yield day(0, '09:02');
  const call = await we.acknowledge('You hear from me what became of the second payment', by(0, '16:00').dueAt);
  yield day(0, '11:17');
  await we.notes('Two captures, 09:14 and 09:16. The shop page was reloaded after the payment. Ours to mend.');
  const refund = await we.promise('refund', 'We pay you back what was charged twice', by(3, '17:00'));
  await we.writes(
    `${customer.firstName}, you are right, and the mistake is ours. The second payment is on its way back; it is on your account within three days.`,
  );
  await we.keeps(call, 'Written to them.');
  if (stops('promised')) return;
  if (stops('moved')) {
    yield day(2, '15:30');
    await we.moves(refund, by(4, '17:00'), 'The bank closes early before the holiday.');
    return we.writes('The bank needs a day more than I said. I wanted you to hear it from me.');
  }
  yield day(2, '13:05');
  await we.reports(refund, 'Paid back, reference in the books.');
  if (stops('doubted')) {
    yield day(2, '20:11');
    return customer.doubts(refund, 'Your page says paid back. My account says nothing of the kind.');
  }
  yield day(3, '08:22');
  await customer.writes('I have it. Thank you.');
  yield day(3, '08:41');
  await we.finds(refund, true, 'customer');
  await we.resolves('The second payment was paid back.');
  if (stops('resolved')) return;
  yield day(8, '08:42');
  await silence();
};
