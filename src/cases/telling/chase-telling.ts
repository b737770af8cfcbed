import { Injectable, Logger } from '@nestjs/common';
import {
  ALWAYS_OPEN,
  atOrNextOpening,
  CalendarBook,
  isOpen,
  nextOpening,
  type BusinessCalendar,
} from '../../calendars/index.js';
import { ChaseLadders, stillSays, wakesDuty } from '../../commitments/index.js';
import { Every, isTemplate, systemActor, UnitOfWork, type Work } from '../../platform/index.js';
import { ChaseMails, isToPartner, templateOf, type Message } from './chase-mails.js';
import { hourOf, isEnough, manner, nextHour } from './limits.rules.js';
import { readersOf } from './readers.rules.js';
import {
  everybody,
  isTheMoment,
  keepOutcomes,
  takeUntold,
  takeWaiting,
  toldLately,
  toldSince,
  type Known,
  type Outcome,
  type ToldStep,
} from './telling.queries.js';

/** So many mails of their own leave in one go; whoever is left has them moments later. */
const PACE = 200;
/** A step told this long after its time fell in open hours, or at their very end, is told in open hours too. */
const STILL_IN_TIME = 15 * 60_000;

/**
 * Tells people of the steps chases have taken. Who is told, how, and what is held back commits together with the mails: each step is told
 * once, whatever crashes. All that is to be told is looked at together, so that whoever would get much of it gets one digest.
 */
@Injectable()
export class ChaseTelling {
  private readonly log = new Logger(ChaseTelling.name);
  private readonly actor = systemActor('chase-telling');

  constructor(
    private readonly uow: UnitOfWork,
    private readonly mails: ChaseMails,
    private readonly ladders: ChaseLadders,
    private readonly calendars: CalendarBook,
  ) {}

  @Every({ ms: 500, name: 'tell of chases' })
  async tellOfAll(): Promise<void> {
    await this.uow.run(this.actor, async (work) => {
      if (await isTheMoment(work)) await this.tell(work, null);
    });
  }

  /** What there is to tell of these promises. */
  async tellOf(commitmentIds: readonly string[]): Promise<void> {
    await this.uow.run(this.actor, (work) => this.tell(work, commitmentIds));
  }

  private async tell(work: Work, only: readonly string[] | null): Promise<void> {
    const [steps, waiting] = [await takeUntold(work, only), await takeWaiting(work, only)];
    if (steps.length + waiting.length === 0) return;
    const partners = [...steps, ...waiting].map(({ partnerId }) => partnerId).filter((id) => id !== null);
    const { people, away } = await everybody(work, [...new Set(partners)]);
    const messages = [...waiting, ...messagesOf(steps, people, away)];
    const outcomes: Outcome[] = [];
    const going = await this.sifted(work, messages, new Map(people.map((person) => [person.id, person])), outcomes);
    await this.send(work, going, outcomes);
    await keepOutcomes(work, outcomes);
  }

  /** What may go now. What came too late, is one too many, or falls into closed hours is noted in `outcomes`. */
  private async sifted(
    work: Work,
    messages: readonly Message[],
    people: ReadonlyMap<string, Known>,
    outcomes: Outcome[],
  ): Promise<Message[]> {
    const told = await toldLately(work, [...new Set(messages.map(({ commitmentId }) => commitmentId))]);
    // The latest first: when several steps are told at once, the last one says it all.
    const latestFirst = [...messages].sort((one, other) => other.stepDueAt.getTime() - one.stepDueAt.getTime());
    const going: Message[] = [];
    for (const message of latestFirst) {
      const key = `${message.commitmentId} ${message.personId}`;
      const before = told.get(key) ?? [];
      if (!(await this.saysSomething(work, message))) outcomes.push(outcome(message, 'overtaken'));
      else if (isToPartner(message) && isEnough(before, work.now)) outcomes.push(outcome(message, 'held'));
      else {
        const opens = await this.waitsFor(work, message, people);
        if (opens) outcomes.push(outcome(message, 'waiting', { waitsUntil: opens }));
        else {
          going.push(message);
          told.set(key, [...before, work.now]);
        }
      }
    }
    return going.reverse();
  }

  private async saysSomething(work: Work, message: Message): Promise<boolean> {
    const template = templateOf(message);
    if (!isTemplate(template)) {
      this.log.error(`A ladder asks for the letter ${template}, and there is none.`);
      return false;
    }
    const rungs = message.ladderId ? await this.ladders.rungs(work, message.ladderId) : [];
    return !message.isPast && stillSays(message, rungs, message, work.now);
  }

  /** The opening a partner's message waits for; undefined when it may go. Of an urgent case a duty lead hears at any hour. */
  private async waitsFor(work: Work, message: Message, people: ReadonlyMap<string, Known>): Promise<Date | undefined> {
    if (!isToPartner(message)) return undefined;
    const calendar = await this.calendarOf(work, message);
    if (isOpen(calendar, work.now.getTime())) return undefined;
    const rung = Number(/^rung:(\d+)$/.exec(message.step)?.[1] ?? 0);
    const atAnyHour = message.urgentSince !== null && wakesDuty({ rung, tells: message.tells });
    const place = people.get(message.insteadOf ?? message.personId);
    if (atAnyHour ? place?.tier === 'lead' : work.now.getTime() - message.stepDueAt.getTime() < STILL_IN_TIME)
      return undefined;
    return new Date(nextOpening(calendar, work.now.getTime()));
  }

  private async send(work: Work, going: readonly Message[], outcomes: Outcome[]): Promise<void> {
    const byPerson = grouped(going, ({ personId }) => personId);
    const hour = await toldSince(work, [...byPerson.keys()], hourOf(work.now));
    let mailed = 0;
    for (const [personId, messages] of byPerson) {
      const how = manner(messages.length, hour.get(personId) ?? { mails: 0, digests: 0 });
      if (how === 'next hour') {
        for (const message of messages)
          outcomes.push(outcome(message, 'waiting', { waitsUntil: await this.nextHourOf(work, message) }));
      } else if (how === 'digest') {
        const mailId = await this.mails.digest(work, messages);
        outcomes.push(...messages.map((message) => outcome(message, 'digest', { mailId })));
      } else if (mailed >= PACE) {
        outcomes.push(...messages.map((message) => outcome(message, 'waiting', { waitsUntil: work.now })));
      } else {
        mailed += messages.length;
        for (const message of messages) outcomes.push(await this.mail(work, message));
      }
    }
  }

  private async mail(work: Work, message: Message): Promise<Outcome> {
    const mailId = await this.mails.one(work, message);
    return mailId ? outcome(message, 'mail', { mailId }) : outcome(message, 'overtaken');
  }

  private async nextHourOf(work: Work, message: Message): Promise<Date> {
    const at = nextHour(work.now);
    if (!isToPartner(message)) return at;
    return new Date(atOrNextOpening(await this.calendarOf(work, message), at.getTime()));
  }

  private async calendarOf(work: Work, { calendarId, calendarVersion }: Message): Promise<BusinessCalendar> {
    return calendarId ? this.calendars.compiled(work, calendarId, calendarVersion!) : ALWAYS_OPEN;
  }
}

function messagesOf(
  steps: readonly ToldStep[],
  people: readonly Known[],
  away: ReadonlyMap<string, string | null>,
): Message[] {
  const reachable = new Set(people.map(({ id }) => id));
  const managers = people.filter(({ isManager }) => isManager);
  const ofPartner = grouped(people, ({ partnerId }) => partnerId);
  const byId = new Map(people.map((person) => [person.id, person]));
  return steps.flatMap((step) => {
    const readers = readersOf(step.byPerson ? ['owner'] : step.tells, {
      atPartner: step.partnerId ? (ofPartner.get(step.partnerId) ?? []) : [],
      owner: step.ownerId ? byId.get(step.ownerId) : undefined,
      keepers: step.keepers.map((id) => byId.get(id)).filter((person) => person !== undefined),
      managers,
      assigneeId: step.assigneeId,
      away,
      reachable,
    });
    return readers.map((reader) => ({ ...step, ...reader }));
  });
}

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const outcome = (
  { commitmentId, termsVersion, step, personId, tier, insteadOf }: Message,
  how: Outcome['how'],
  { waitsUntil = null, mailId = null }: Partial<Pick<Outcome, 'waitsUntil' | 'mailId'>> = {},
): Outcome => ({ commitmentId, termsVersion, step, personId, tier, insteadOf, how, waitsUntil, mailId });
