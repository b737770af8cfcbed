import { NamedView } from '../../cases/index.js';
import { instant, Money } from '../../platform/index.js';
import type { ApprovalState } from './approval-states.rules.js';
import { OPEN_APPROVALS } from './approval-states.rules.js';
import type { ApprovalRow, PersonNamed } from './approvals.sql.js';
import { holdsOffice, objectionsTo, objectionsToBoth, type Because, type Hand } from './four-eyes.rules.js';
import { placeFor, standsInFor, type Away, type Mode } from './seats.rules.js';

class RuleView {
  row!: string;
  outcome!: string;
  /** In one sentence, as it read then. */
  says!: string;
}
class PolicyOfApprovalView extends NamedView {
  version!: number;
  /** Null: no row of it says anything of such a case, and so somebody has to agree. */
  rule!: RuleView | null;
}
class PromiseAtRiskView {
  id!: string;
  what!: string;
  dueAt!: string;
  state!: string;
  /** It cannot be kept before this is decided. */
  restsOnIt!: boolean;
}
class SeatView extends NamedView {
  /** The circle: 1 was asked first. */
  level!: number;
  away!: boolean;
  /** Who decides in their place while they are away. */
  substitutes!: NamedView[];
}
class SaidView {
  by!: NamedView;
  /** In whose place, where that was not their own. */
  onBehalfOf!: NamedView | null;
  verdict!: 'grant' | 'refuse';
  amount!: Money | null;
  note!: string | null;
  provedBy!: 'session' | 'key';
  at!: string;
}
class QuestionView {
  id!: string;
  body!: string;
  askedBy!: NamedView;
  askedAt!: string;
  answer!: string | null;
  answeredAt!: string | null;
}
class ObjectionView {
  personId!: string;
  because!: Because;
  of!: string;
}

/** A request for somebody's yes, as our own people see it. */
export class ApprovalView {
  id!: string;
  decisionId!: string;
  caseId!: string;
  caseNumber!: string;
  subject!: string;
  state!: ApprovalState;
  policy!: PolicyOfApprovalView;
  remedy!: string;
  asked!: Money | null;
  /** What was granted, where that is settled. */
  granted!: Money | null;
  reasonCode!: string;
  why!: string;
  requester!: NamedView;
  customer!: NamedView;
  promiseAtRisk!: PromiseAtRiskView | null;
  evidenceCount!: number;
  askedAt!: string;
  ageMinutes!: number;
  dueAt!: string;
  /** The first due time; another one since: nobody answered in time, and the next were asked. */
  originalDueAt!: string;
  late!: boolean;
  level!: number;
  mode!: Mode;
  /** How many different people have to agree. */
  needed!: number;
  mayDecide!: SeatView[];
  verdicts!: SaidView[];
  question!: QuestionView | null;
  /** Our promise that somebody answers. */
  commitmentId!: string;
  settledAt!: string | null;
  settledBecause!: string | null;
  /** What the reader can do now, each the name of a sub-resource. */
  allowed!: ('verdict' | 'question' | 'answer' | 'withdrawal')[];
  /** Why the reader cannot be the second pair of eyes. */
  objections!: ObjectionView[];
  version!: number;
}

class FactView {
  name!: string;
  value!: string | number | boolean | null;
  source!: string | null;
  by!: string | null;
  at!: string | null;
}
class ExcerptView {
  id!: string;
  at!: string;
  author!: 'staff' | 'partner' | 'customer' | 'system';
  name!: string | null;
  readers!: string[];
  /** Its beginning. */
  body!: string;
}
class EarlierExceptionView {
  id!: string;
  grantedAt!: string;
  policy!: string;
  says!: string;
  remedy!: string;
  amount!: Money | null;
  reasonCode!: string;
  authority!: string;
}

/** All that somebody needs to decide. */
export class ApprovalSheet extends ApprovalView {
  /** Why there is such a rule. */
  purpose!: string;
  facts!: FactView[];
  trace!: Record<string, unknown>[];
  nearMisses!: Record<string, unknown>[];
  conflict!: Record<string, unknown> | null;
  details!: Record<string, unknown>;
  questions!: QuestionView[];
  excerpts!: ExcerptView[];
  earlierExceptions!: EarlierExceptionView[];
}

/** Who reads, and who is away: what may be done depends on both. */
export interface Reading {
  reader: Hand | undefined;
  away: Away;
  /** Everybody who is asked or stands in, by id. */
  people: ReadonlyMap<string, Hand>;
  now: Date;
}

export function approvalView(row: ApprovalRow, reading: Reading): ApprovalView {
  return {
    id: row.id,
    decisionId: row.decisionId,
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    subject: row.subject,
    state: row.state,
    policy: { id: row.policyId, name: row.policy, version: row.policyVersion, rule: row.rule },
    remedy: row.remedy,
    asked: money(row.amount, row.currency),
    granted: money(row.grantedAmount, row.currency),
    reasonCode: row.reasonCode,
    why: row.why,
    requester: named(row.involved.requester),
    customer: row.customer,
    promiseAtRisk: row.promiseAtRisk && { ...row.promiseAtRisk, dueAt: written(row.promiseAtRisk.dueAt) },
    evidenceCount: row.evidenceCount,
    askedAt: instant(row.askedAt),
    ageMinutes: Math.floor(((row.settledAt ?? reading.now).getTime() - row.askedAt.getTime()) / 60_000),
    dueAt: instant(row.dueAt),
    originalDueAt: instant(row.originalDueAt),
    late: (row.settledAt ?? reading.now) > row.dueAt,
    level: row.level,
    mode: row.mode,
    needed: row.needed,
    mayDecide: row.seats.map((seat) => seatView(seat, reading)),
    verdicts: row.verdicts.map((said) => ({
      ...said,
      onBehalfOf: said.onBehalfOf.id === said.by.id ? null : said.onBehalfOf,
      amount: money(said.amount, row.currency),
      at: written(said.at),
    })),
    question: row.questions.map(questionView).find(({ answeredAt }) => answeredAt === null) ?? null,
    commitmentId: row.commitmentId,
    settledAt: instant(row.settledAt),
    settledBecause: row.settledBecause,
    ...standingOf(row, reading),
    version: row.version,
  };
}

/** What the reader may do with it, by the rules that will judge it: an act that is shown is not refused a moment later. */
function standingOf(row: ApprovalRow, { reader, away, people }: Reading): Pick<ApprovalView, 'allowed' | 'objections'> {
  const allowed: ApprovalView['allowed'] = [];
  if (!reader || !OPEN_APPROVALS.includes(row.state)) return { allowed, objections: [] };
  const place = placeFor(reader.id, row.seats, away, new Set(row.verdicts.map(({ onBehalfOf }) => onBehalfOf.id)));
  const stoodInFor = place === undefined ? undefined : people.get(place);
  const objections = stoodInFor
    ? objectionsToBoth(reader, stoodInFor, row.involved, null)
    : objectionsTo(reader, row.involved);
  const hasSpoken = row.verdicts.some(({ by }) => by.id === reader.id);
  const inOffice = holdsOffice(reader) && stoodInFor !== undefined && holdsOffice(stoodInFor);
  if (inOffice && objections.length === 0 && !hasSpoken) allowed.push('verdict');
  if (inOffice && row.state === 'open') allowed.push('question');
  if (reader.id === row.involved.requester.id) {
    if (row.state === 'questioned') allowed.push('answer');
    allowed.push('withdrawal');
  }
  return { allowed, objections };
}

function seatView({ personId, level, name }: ApprovalRow['seats'][number], { away, people }: Reading): SeatView {
  const substitutes = [...people.values()].filter(({ id }) => standsInFor(id, personId, away));
  return { id: personId, name, level, away: away.has(personId), substitutes: substitutes.map(named) };
}

export const questionView = (question: ApprovalRow['questions'][number]): QuestionView => ({
  ...question,
  askedAt: written(question.askedAt),
  answeredAt: question.answeredAt === null ? null : written(question.answeredAt),
});

const named = ({ id, name }: PersonNamed): NamedView => ({ id, name });

export const money = (amount: string | number | null, currency: string | null): Money | null =>
  amount === null || currency === null ? null : { amount: Number(amount), currency };

/** PostgreSQL writes instants in JSON its own way. */
export const written = (at: string): string => instant(new Date(at));
