import type { Plot } from '../../told/index.js';
import type { Cast } from '../cast/cast.js';
import type { Client, Clientele } from '../cast/clientele.js';
import { CustomerSide } from '../scene/customer-side.js';
import { OurSide } from '../scene/our-side.js';
import type { Stage } from '../stage.js';
import type { DemoPolicies } from '../policies.js';
import type { Favour, Verdict } from './favour.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** From the order to the door. */
const DELIVERY_DAYS = 3;
/** So long after it was granted it is carried out: a credit the same day, what has to travel a little more than a day later. */
const CARRIED_OUT_AFTER = { credit: 180 * MINUTE, return: 26 * 60 * MINUTE };

export interface Around {
  readonly cast: Cast;
  readonly clientele: Clientele;
  readonly policies: DemoPolicies;
}

/** A favour from the customer's question to what they do afterwards. */
export async function* tellFavour(stage: Stage, favour: Favour, around: Around): Plot {
  const after = (time: number): Date => new Date(stage.time.now().getTime() + time);
  yield favour.at;
  const { client, we, customer, agent } = await opened(stage, favour, around);
  if (favour.letDown) {
    await we.acknowledge('You hear from me today what we do about it', after(90 * MINUTE).toISOString());
    yield after(DAY);
  } else yield after(7 * MINUTE);

  const asked = wish(favour, around.policies);
  const { id, state, approval } = await stage.told(stage.decisions.make(agent.actor, we.caseId, asked));
  if (state === 'refused') return we.closes('not_agreed', 'Told them why not, and what is possible instead.');
  if (approval) {
    if (!favour.verdict) return;
    yield after(favour.verdict.afterMinutes * MINUTE);
    await said(stage, around.cast, approval.id, favour.verdict);
    if (!favour.verdict.grants) return we.closes('not_agreed', 'Told them why not, in a kind letter.');
  }

  if (favour.ending === 'withdrawn') {
    yield after(180 * MINUTE);
    await stage.told(stage.decisions.withdraw(agent.actor, id as DecisionId, 'They keep it after all.', undefined));
    return we.closes('withdrawn');
  }
  if (favour.ending === 'unused') return yield* lapses(stage, id, we);
  const remedy = await remedyOf(stage, id);
  const failure = 'The bank does not know the account.';
  const takes = CARRIED_OUT_AFTER[favour.of];
  if (favour.ending !== 'executed') {
    yield after(takes);
    await stage.told(stage.remedies.tell(agent.actor, remedy, { result: 'failed', failure }));
    if (favour.ending === 'failed') return;
    yield after(45 * MINUTE);
    await stage.told(stage.remedies.orderAgain(agent.actor, remedy, undefined));
  }
  yield after(takes);
  const reference = `pay_${remedy.slice(-8)}`;
  await stage.told(stage.remedies.tell(agent.actor, remedy, { result: 'executed', reference }));
  await we.resolves(favour.of === 'credit' ? 'The credit is there.' : `The ${favour.thing} may come back.`);
  await we.closes('confirmed');
  yield* whatTheyDoThen(stage, favour, { ...around, client, customer, agent });
}

type DecisionId = Parameters<Stage['decisions']['withdraw']>[1];
type RemedyId = Parameters<Stage['remedies']['tell']>[1];
type ApprovalId = Parameters<Stage['approvals']['give']>[1];
type Agent = Cast['agents'][number];

/** The order they speak of, and what they say of it. */
async function opened(
  stage: Stage,
  favour: Favour,
  { cast, clientele }: Around,
): Promise<{ client: Client; we: OurSide; customer: CustomerSide; agent: Agent }> {
  const client = await clientele.client(favour.customer, favour.country);
  const delivered = stage.time.now().getTime() - favour.days * DAY;
  const orderId = await clientele.order(client, favour.thing, favour.price, {
    placedAt: new Date(delivered - DELIVERY_DAYS * DAY),
    deliveredAt: new Date(delivered),
  });
  const agent = cast.agents[favour.agent % cast.agents.length]!;
  const we = new OurSide(stage, agent, { customerId: client.id, orderId: () => orderId });
  const { thing, channel } = favour;
  if (favour.of === 'credit')
    await we.take('complaint', channel, `Trouble with the ${thing}`, `It took three letters to get the ${thing}.`);
  else
    await we.take(
      'request',
      channel,
      `Sending back the ${thing}`,
      `May I still send the ${thing} back? I know I am late.`,
    );
  return { client, we, agent, customer: new CustomerSide(stage, client, () => we.caseId) };
}

function wish(favour: Favour, policies: DemoPolicies): Parameters<Stage['decisions']['make']>[2] {
  const { reasonCode, why, opened, fraud, category } = favour;
  if (favour.of === 'credit')
    return {
      ...{ policyId: policies.goodwill, remedy: 'goodwill_credit', amount: { amount: favour.credit, currency: 'EUR' } },
      ...{ facts: { party_at_fault: reasonCode === 'partner_fault' ? 'partner' : 'us' }, reasonCode, why },
    };
  return {
    ...{ policyId: policies.lateReturn, remedy: 'late_return', reasonCode, why },
    facts: { opened, confirmed_fraud: fraud, item_category: category, reason: 'changed_mind' },
  };
}

/** With a key of theirs: in a browser they would give their password once more. */
async function said(stage: Stage, cast: Cast, approval: string, { by, grants, note }: Verdict): Promise<void> {
  const verdict = grants ? 'grant' : 'refuse';
  const manager = { ...cast[by].actor, channel: 'api' as const };
  await stage.told(stage.approvals.give(manager, approval as ApprovalId, { verdict, note }, undefined));
}

/** Nobody carried it out, and one day it was too late. */
async function* lapses(stage: Stage, decisionId: string, we: OurSide): Plot {
  const [decision] = await stage.uow.read(stage.system, (work) =>
    work.query<{ expiresAt: Date }>('select expires_at as "expiresAt" from decisions where id = $1', [decisionId]),
  );
  yield new Date(decision!.expiresAt.getTime() + MINUTE);
  await stage.told(stage.decisionDuty.look());
  await we.closes('withdrawn');
}

async function remedyOf(stage: Stage, decisionId: string): Promise<RemedyId> {
  const [remedy] = await stage.uow.read(stage.system, (work) =>
    work.query<{ id: RemedyId }>('select id from remedies where decision_id = $1', [decisionId]),
  );
  return remedy!.id;
}

async function* whatTheyDoThen(
  stage: Stage,
  { afterwards: { rates, ordersAgain, complains }, thing, price }: Favour,
  { clientele, client, customer, agent }: Around & { client: Client; customer: CustomerSide; agent: Agent },
): Plot {
  const done = stage.time.now().getTime();
  const day = (days: number): Date => new Date(done + days * DAY);
  if (rates) {
    yield day(rates.day);
    const words = rates.score > 3 ? 'Quick, and kind about it.' : 'It took longer than it should have.';
    await customer.rates(rates.score, `About the ${thing}`, words);
  }
  if (ordersAgain) {
    yield day(ordersAgain);
    await stage.told(clientele.order(client, `another ${thing}`, price).then(() => undefined));
  }
  if (complains) {
    yield day(complains);
    const we = new OurSide(stage, agent, { customerId: client.id, orderId: () => undefined });
    await we.take('complaint', 'email', 'Here I am again', 'This time the parcel came without its invoice.');
    await we.resolves('Sent them the invoice.');
    await we.closes('confirmed');
  }
}
