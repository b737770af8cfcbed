import type { Tale } from '../scene/scene.js';

/** Answered at once, on the telephone. */
export const answeredAtOnce = (subject: string, question: string, answer: string): Tale =>
  async function* ({ we, day }) {
    yield day(0, '14:07');
    await we.take('question', 'phone', subject, question);
    yield day(0, '14:11');
    await we.resolves(answer);
    await we.closes('confirmed');
  };

export const thanks = (words: string): Tale =>
  async function* ({ we, customer, day }) {
    yield day(0, '18:55');
    await we.take('compliment', 'email', 'Thank you for the note in the box', words);
    yield day(0, '19:10');
    await we.resolves('Passed on to those who packed it, who read it out in the break.');
    await we.closes('confirmed');
    yield day(1, '08:20');
    await customer.rates(5, 'A note in the box', words);
  };

export const spam = (subject: string, words: string): Tale =>
  async function* ({ we, day }) {
    yield day(0, '03:12');
    await we.take('question', 'email', subject, words);
    yield day(0, '08:31');
    await we.closes('spam');
  };

/** A second mail about what is a case already. */
export const saidTwice = (subject: string, words: string): Tale =>
  async function* ({ we, day }) {
    yield day(0, '21:15');
    await we.take('complaint', 'email', subject, words);
    yield day(1, '08:04');
    await we.notes('The same matter as their call of the day before; went on there.');
    await we.mergesIntoEarlier('The same matter as the case opened the day before.');
  };

export const foundAfterAll: Tale = async function* ({ we, customer, thing, day, by }) {
  yield day(0, '16:03');
  await we.take('question', 'chat', `Where is the ${thing}?`, `The ${thing} should have come today and has not.`);
  yield day(0, '16:09');
  const call = await we.acknowledge('You hear from me where it is', by(1, '10:00').dueAt);
  yield day(0, '17:46');
  await customer.writes('Forget it: it stood behind the bins. Sorry for the noise!');
  yield day(0, '17:58');
  await we.letsGo(call, 'They have found it.');
  await we.closes('withdrawn');
};

/** Put right and closed, and then it came back. */
export const cameBack: Tale = async function* ({ we, customer, courier, thing, day, by, window }) {
  yield day(0, '10:41');
  await we.take(
    'complaint',
    'email',
    `The ${thing} does not switch on`,
    `The ${thing} worked for a week. Now it stays dark.`,
  );
  yield day(0, '10:58');
  const call = await we.acknowledge('You hear from me what we do about it', by(1, '12:00').dueAt);
  await we.writes('Please hold the button for ten seconds with the plug out. With many that is all it needs.');
  yield day(0, '13:12');
  await customer.writes('Ten seconds and it lives. Magic.');
  yield day(0, '13:20');
  await we.keeps(call, 'They wrote that it works.');
  await we.resolves('It works again after a reset.');
  await we.closes('confirmed');
  yield day(9, '20:36');
  await customer.writes(`Sorry to be back: the ${thing} is dark again, and this time ten seconds do not help.`);
  yield day(9, '20:50');
  await we.notes('Second time. No more resets: fetch it and send a new one.');
  const answer = await we.promise('call_back', 'You hear from me when it is collected', by(11, '12:00'));
  await we.writes('No more tricks: we fetch it and send you a new one. The courier’s time follows.');
  await we.bringIn(courier, 'courier', `Collect the ${thing}`);
  const pickup = await we.ask(courier, {
    kind: 'pickup',
    title: `Collect the ${thing}`,
    instructions: 'It may be in its old carton.',
    ...window(12, '09:00', '12:00', courier),
  });
  yield day(9, '21:20');
  await courier.accepts(pickup);
  await we.keeps(answer, 'Told them the time.');
};

/** We write first: a batch of chargers runs hot. */
export const recall: Tale = async function* ({ we, customer, courier, thing, day, by, window }) {
  yield day(0, '09:00');
  await we.take(
    'proactive',
    'desk',
    `Recall: the charger of your ${thing}`,
    `Chargers of this batch can run hot. We ask for it back before anything happens.`,
  );
  yield day(0, '09:05');
  const sent = await we.acknowledge(`A new charger for your ${thing} is in the post`, by(1, '18:00').dueAt);
  await we.writes(
    `${customer.firstName}, please do not use the charger of your ${thing} any more: some of this batch run hot. A new one is in the post, and we fetch the old one.`,
  );
  await we.bringIn(courier, 'courier', 'Collect chargers that must not go by post');
  const pickup = await we.ask(courier, {
    kind: 'pickup',
    title: 'Collect a charger (do not post it)',
    instructions: 'In the metal box, please. It is off and cold.',
    proof: 'required',
    ...window(4, '10:00', '14:00', courier),
  });
  yield day(0, '09:48');
  await courier.accepts(pickup);
  yield day(1, '12:30');
  await we.keeps(sent, 'Sent this noon; they wrote that they know.');
  await we.waitsFor('partner');
};

/** The workshop never answers. */
export const noAnswer: Tale = async function* ({ we, repairer, thing, day, by }) {
  yield day(0, '09:22');
  await we.take(
    'request',
    'phone',
    `A new zip for the ${thing}`,
    `The zip of the ${thing} has come off its rail. Can you have it mended?`,
  );
  yield day(0, '09:30');
  await we.acknowledge('You hear from me whether it can be mended', by(3, '17:00').dueAt);
  await we.bringIn(repairer, 'repairer', `Say whether the zip of the ${thing} can be mended`);
  await we.ask(repairer, { kind: 'repair', title: `Mend the zip of a ${thing}`, ...by(4, '17:00') });
  // Two of the workshop's hours pass without a word, and what was asked lapses.
  yield day(0, '15:10');
  await we.notes('Nobody answers there. Ring them, or ask the tailor in the High Street.');
};
