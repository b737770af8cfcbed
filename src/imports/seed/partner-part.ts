import { partnerReader } from '../../platform/index.js';
import type { CastPartner } from './cast.js';
import { tellPromise, type ToldPromise } from './promise-story.js';
import type { Outcome } from './promise-times.js';
import type { Scribe } from './scribe.js';
import { ANSWERS_OF_PARTNERS, QUESTIONS_TO_PARTNERS, WORK } from './seed-words.js';
import { staff } from './told-events.js';

type Job = (typeof WORK)[number];

/** A partner is brought in, given a task and asked for a promise; what was said about it. None of `present` comes twice. */
export function tellPartnerPart(scribe: Scribe, present: CastPartner[], outcome: Outcome): ToldPromise {
  const { dice, owner } = scribe;
  const job = dice.pick(WORK);
  const partner = dice.pick(scribe.cast.partners.filter((one) => one.kind === job.by && !present.includes(one)));
  present.push(partner);
  const participation = bringIn(scribe, partner, job);
  const promise = tellPromise(scribe, {
    kind: job.kind,
    what: job.title,
    partner,
    promisee: 'us',
    proposedAt: scribe.at,
    outcome,
    by: owner,
  });
  giveTask(scribe, partner, job, participation, promise);
  const readers = [partnerReader(partner.id)];
  scribe.say(staff(owner), readers, dice.pick(QUESTIONS_TO_PARTNERS));
  if (promise.acceptedAt) {
    scribe.pass(5, 90);
    scribe.say({ kind: 'partner', id: dice.pick(partner.people) }, readers, dice.pick(ANSWERS_OF_PARTNERS));
  }
  return promise;
}

function bringIn(scribe: Scribe, partner: CastPartner, job: Job): string {
  const id = scribe.ids.at('par', scribe.at);
  scribe.sheaf.add('participations', {
    id,
    case_id: scribe.caseId,
    partner_id: partner.id,
    role: partner.kind,
    purpose: job.title,
    case_alias: scribe.ids.at('cs', scribe.at),
    started_at: scribe.at,
    started_by: scribe.owner,
  });
  scribe.note('participation.started', id, [partnerReader(partner.id)], { partnerId: partner.id, role: partner.kind });
  return id;
}

function giveTask(scribe: Scribe, partner: CastPartner, job: Job, participation: string, promise: ToldPromise): void {
  const id = scribe.ids.at('tsk', scribe.at);
  scribe.sheaf.add('tasks', {
    id,
    case_id: scribe.caseId,
    participation_id: participation,
    partner_id: partner.id,
    kind: job.kind,
    title: job.title,
    instructions: '',
    proof: 'enabled',
    shares: job.by === 'courier' ? ['name', 'phone', 'address'] : [],
    assignee_id: scribe.dice.chance(0.6) ? partner.people[0]! : null,
    commitment_id: promise.id,
    created_by: scribe.owner,
    created_at: scribe.at,
    version: 1,
  });
  scribe.note('task.created', id, [partnerReader(partner.id)], { partnerId: partner.id, commitmentId: promise.id });
}
