import type { Tale } from '../scene/scene.js';

/** "Delivered", says the courier. "Not here", says the customer. */
export const neverArrived: Tale = async function* ({ we, customer, courier, thing, day, by, stops }) {
  yield day(0, '12:12');
  await we.take(
    'complaint',
    'phone',
    `The ${thing} was never delivered`,
    `Your page says delivered yesterday at 15:20. I was at home. Nobody rang, and there is no ${thing}.`,
  );
  yield day(0, '12:20');
  const call = await we.acknowledge('You hear from me what the courier says', by(1, '15:00').dueAt);
  await we.bringIn(courier, 'courier', `Find out where the ${thing} went`);
  const search = await we.ask(courier, {
    kind: 'inspection',
    title: `Find the ${thing}`,
    instructions: 'Your scan says delivered. The customer says nobody rang. Please ask the driver.',
    ...by(1, '18:00'),
  });
  yield day(0, '13:02');
  await courier.accepts(search);
  await we.waitsFor('partner');
  yield day(1, '11:36');
  await courier.reports(search, 'Driver says it was left with the neighbour at number 14.');
  yield day(1, '11:58');
  await we.writes('The driver says that he left it with your neighbour at number 14. Could you ask there, please?');
  await we.keeps(call, 'Told them what the driver says.');
  yield day(1, '13:40');
  await customer.writes('There is no number 14 in this street. It ends at 12.');
  yield day(1, '13:55');
  await we.finds(search, false, 'customer');
  await we.writesTo(
    courier,
    'The street ends at number 12. Please ask him again, and look at where he stood when he scanned.',
  );
  if (stops('disputed')) return;

  yield day(2, '10:05');
  await courier.writes('He stood in the next street. We cannot find it any more, sorry. It goes to our insurer.');
  yield day(2, '10:30');
  await we.letsGo(search, 'It is lost; their insurer has it.');
  const refund = await we.promise('refund', `We pay the ${thing} back`, by(4, '17:00'));
  await we.writes('It is lost, and that is not your fault. We pay all of it back within two days.');
  yield day(3, '14:00');
  await we.reports(refund, 'Paid back in full.');
  yield day(4, '09:11');
  await customer.writes('Money is here. I have ordered it again, to my office this time.');
  yield day(4, '09:30');
  await we.finds(refund, true, 'customer');
  await we.resolves(`The ${thing} was lost on the way; all of it was paid back.`);
  yield day(5, '12:00');
  await we.closes('confirmed');
  yield day(7, '22:10');
  await customer.rates(4, 'They believed me', 'Nobody asked me to prove that a parcel is not there.');
};
