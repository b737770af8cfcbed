import type { Role } from '../platform/index.js';

/** Which rows an act reaches: all of them, those the actor has a part in, none. */
export type Reach = 'all' | 'own' | 'none';
type Roles = Exclude<Role, 'system'>;

const roles = (agent: Reach, manager: Reach, partner: Reach, customer: Reach): Record<Roles, Reach> => ({
  agent,
  manager,
  partner,
  customer,
});
const staff = roles('all', 'all', 'none', 'none');
const managers = roles('none', 'all', 'none', 'none');
const staffAndPartner = roles('all', 'all', 'own', 'none');
const everybody = roles('all', 'all', 'own', 'own');

/** Who may do what. The only place that says so: routes name an act, never a role. */
const PERMISSIONS = {
  'case.open': staff,
  'case.read': everybody,
  'case.change': staff,
  'case.acknowledge': staff,
  'case.wait': staff,
  'case.resolve': staff,
  'case.close': staff,
  'case.own': staff,
  'case.merge': staff,
  'case.link': staff,
  'case.split': staff,
  'case.inform': staff,
  'case.clocks': staff,
  'service_level.read': staff,
  'service_level.write': managers,
  'entry.write': everybody,
  'draft.read': staff,
  'draft.write': staff,
  'send.read': staff,
  'send.take_back': staff,
  'presence.read': staff,
  'presence.write': staff,
  'participation.add': staff,
  'participation.read': staff,
  'participation.end': staff,
  'task.create': staff,
  'task.read': staffAndPartner,
  'task.assign': staffAndPartner,
  'disclosure.read': staff,
  'commitment.propose': staff,
  'commitment.read': everybody,
  'commitment.accept': staffAndPartner,
  'commitment.counter': staffAndPartner,
  'commitment.decline': staffAndPartner,
  'commitment.report': staffAndPartner,
  'commitment.assess': staff,
  'commitment.renegotiate': staffAndPartner,
  'commitment.withdraw': staff,
  'commitment.back': staff,
  'own-task.read': staff,
  'own-task.answer': staff,
  'board.read': staffAndPartner,
  'commitment.confirm': roles('none', 'none', 'own', 'none'),
  'commitment.resume': staffAndPartner,
  'commitment.doubt': staffAndPartner,
  'chase.read': staff,
  'chase.write': managers,
  'chase.pause': staff,
  'customer.read': staff,
  'customer.write': staff,
  'customer.erase': managers,
  'order.read': staff,
  'order.write': staff,
  'partner.read': staffAndPartner,
  'partner.write': managers,
  'person.read': staffAndPartner,
  'person.write': managers,
  'person.absence': staff,
  'calendar.read': staffAndPartner,
  'calendar.write': managers,
  'policy.read': staff,
  'policy.write': managers,
  'fact.read': staff,
  'fact.state': staff,
  'decision.make': staff,
  'decision.read': staff,
  'remedy.read': staff,
  'remedy.execute': staff,
  'discretion.read': staff,
  'discretion.write': managers,
  'approval.read': staff,
  'approval.give': managers,
  'exception.read': managers,
  'exception.audit': managers,
  'feedback.read': staff,
  'feedback.write': staff,
  'event.read': staff,
  'audit.read': managers,
  'report.read': managers,
  'scorecard.read': staffAndPartner,
  'mail.read': managers,
  'mail.resend': managers,
  'webhook.read': managers,
  'webhook.write': managers,
  'shipment.read': staffAndPartner,
  'shipment.write': staff,
  'shipment.scan': staffAndPartner,
  'claim.read': staffAndPartner,
  'claim.write': staff,
  'claim.pack': staff,
  'claim.terms': managers,
  'booking.read': staff,
  'booking.write': managers,
  'live.follow': staffAndPartner,
  'file.add': everybody,
  'file.read': everybody,
  'link.revoke': staff,
  'key.create': managers,
  'session.read': staffAndPartner,
  'preference.read': staff,
  'preference.write': staff,
  'setting.read': staff,
  'setting.write': managers,
  'view.keep': staff,
} satisfies Record<string, Record<Roles, Reach>>;

export type Act = keyof typeof PERMISSIONS;
export const ACTS = Object.keys(PERMISSIONS) as Act[];

/** How far this role may carry out this act. The desk itself may everything. */
export function reachOf(role: Role, act: Act): Reach {
  return role === 'system' ? 'all' : PERMISSIONS[act][role];
}

export const may = (actor: { readonly role: Role }, act: Act): boolean => reachOf(actor.role, act) !== 'none';
