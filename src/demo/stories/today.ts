import type { Tale } from '../scene/scene.js';

/** Just in: nobody looks after it yet. */
export const justIn = (
  minutes: number,
  kind: 'complaint' | 'request' | 'question',
  channel: string,
  subject: string,
  words: string,
): Tale =>
  async function* ({ we, ago }) {
    yield ago(minutes);
    await we.take(kind, channel, subject, words);
  };

/** Acknowledged, and the customer waits for our call. `due` in minutes from now; below nought it is over. */
export const callOwed = (minutes: number, due: number | 'tomorrow', subject: string, words: string): Tale =>
  async function* ({ we, ago, soon, by }) {
    yield ago(minutes);
    await we.take('complaint', 'phone', subject, words);
    yield ago(minutes - 4);
    const when = due === 'tomorrow' ? by(1, '15:00') : soon(due);
    await we.acknowledge('I call you back with an answer', when.dueAt);
  };

/** A pickup agreed for today, and our word to the customer resting on it. Times in minutes from now. */
export const pickupToday = (
  { ends, ours, because }: { ends: number; ours: number; because?: string },
  damage: string,
): Tale =>
  async function* ({ we, customer, courier, thing, ago, soon, nearby }) {
    yield ago(225);
    await we.take('complaint', 'phone', `The ${thing} arrived damaged`, damage);
    yield ago(221);
    const call = await we.acknowledge('You hear from me when we collect it', soon(-120).dueAt);
    await we.bringIn(courier, 'courier', `Collect the damaged ${thing}`);
    const pickup = await we.ask(courier, {
      kind: 'pickup',
      title: `Collect a damaged ${thing}`,
      instructions: 'Packed and at the door.',
      proof: 'enabled',
      ...nearby(ends - 60, ends, courier),
    });
    yield ago(200);
    await courier.accepts(pickup);
    await we.promise('pickup', `We collect the ${thing}`, soon(ours), [pickup], because);
    await we.writes(`${customer.firstName}, the courier has confirmed it for today. The time stands on your page.`);
    await we.keeps(call, 'Told them the time.');
    await we.waitsFor('partner');
  };

/** A delivery, repair or parcel that a partner has promised for today. */
export const partnerToday = (
  what: { by: 'courier' | 'repairer' | 'seller'; kind: string; title: string; due: number; ours: string },
  subject: string,
  words: string,
): Tale =>
  async function* (scene) {
    const { we, ago, soon } = scene;
    const partner = scene[what.by];
    yield ago(310);
    await we.take('complaint', 'email', subject, words);
    yield ago(302);
    const call = await we.acknowledge('You hear from me by when it is done', soon(-180).dueAt);
    await we.bringIn(partner, what.by, what.title);
    const asked = await we.ask(partner, { kind: what.kind, title: what.title, ...soon(what.due) });
    yield ago(280);
    await partner.accepts(asked);
    await we.promise(what.kind, what.ours, soon(what.due + 90), [asked]);
    await we.writes('It is promised for today. You find the time on your page, and hear from me if it moves.');
    await we.keeps(call, 'Told them the time.');
    await we.waitsFor('partner');
  };

/** Asked, and not answered yet. */
export const offered = ({ asked, replyWithin }: { asked: number; replyWithin: number }, damage: string): Tale =>
  async function* ({ we, courier, thing, ago, soon, window }) {
    yield ago(asked + 9);
    await we.take('complaint', 'chat', `The ${thing} came with a crack`, damage);
    yield ago(asked + 3);
    await we.acknowledge('You hear from me when we collect it', soon(150).dueAt);
    yield ago(asked);
    await we.bringIn(courier, 'courier', `Collect the cracked ${thing}`);
    await we.ask(courier, {
      kind: 'pickup',
      title: `Collect a cracked ${thing}`,
      instructions: 'The customer is at home from noon.',
      proof: 'required',
      replyWithin,
      ...window(1, '13:00', '17:00', courier),
    });
  };

/** Both sides name times; whose turn it is depends on how far they are. */
export const haggling: Tale = async function* ({ we, seller, thing, by, ago, soon, stops }) {
  yield ago(96);
  await we.take(
    'request',
    'email',
    `A second ${thing}, the same as the first`,
    `We would like one more ${thing}, to match.`,
  );
  yield ago(90);
  await we.acknowledge('You hear from me whether there is another', soon(200).dueAt);
  await we.bringIn(seller, 'seller', `Find a second ${thing}`);
  const parcel = await we.ask(seller, { kind: 'hand_over', title: `Send one more ${thing}`, ...by(1, '17:00') });
  yield ago(52);
  await seller.counters(parcel, by(4, '12:00'), 'The next firing is in three days.');
  if (stops('their turn')) {
    yield ago(18);
    await we.counters(parcel, by(2, '12:00'), 'There is one on your page, in stock. Could that one go?');
  }
};

/** A promise that stands, and a partner who would like more time for it. */
export const moreTimeWanted: Tale = async function* ({ we, repairer, thing, by, ago, soon }) {
  yield ago(27 * 60);
  await we.take('complaint', 'phone', `The ${thing} stops after a minute`, `The ${thing} runs for a minute and stops.`);
  yield ago(27 * 60 - 6);
  const call = await we.acknowledge('You hear from me when it is repaired', soon(-20 * 60).dueAt);
  await we.bringIn(repairer, 'repairer', `Repair the ${thing}`);
  const repair = await we.ask(repairer, { kind: 'repair', title: `Repair a ${thing}`, ...soon(5 * 60) });
  yield ago(26 * 60);
  await repairer.accepts(repair);
  await we.promise('repair', `Your ${thing} is repaired`, by(2, '12:00'), [repair]);
  await we.keeps(call, 'Told them the workshop’s time.');
  await we.waitsFor('partner');
  yield ago(23);
  await repairer.asksForAnotherTime(
    repair,
    by(1, '12:00'),
    'The brush is on its way to us and comes tomorrow morning.',
  );
};

/** Answered a while ago; does the customer agree? */
export const isItSolved: Tale = async function* ({ we, customer, thing, ago, soon }) {
  yield ago(180);
  await we.take(
    'question',
    'email',
    `May the ${thing} go into the dishwasher?`,
    `It says nothing on the ${thing} or in the box.`,
  );
  yield ago(170);
  const call = await we.acknowledge('You hear from me what the maker says', soon(60).dueAt);
  yield ago(55);
  await we.reports(call, 'Written to them.');
  await we.finds(call, true);
  await we.proposes(`${customer.firstName}, the maker says: yes, on the upper rack, up to 60 degrees.`);
};
