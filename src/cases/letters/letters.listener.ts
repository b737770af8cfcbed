import { Injectable } from '@nestjs/common';
import { On, systemActor, UnitOfWork, type StoredEvent, type Work } from '../../platform/index.js';
import { LetterWriter } from './letter-writer.js';
import { partnersAmong } from '../entries/audience.rules.js';
import './customer-letters.js';
import './digest-letters.js';
import './partner-letters.js';
import './staff-letters.js';

/** Who is told what, when something happened: the one place to read it. The same event never tells the same reader the same thing twice. */
@Injectable()
export class LettersListener {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writer: LetterWriter,
  ) {}

  @On('task.created')
  taskCreated(event: StoredEvent): Promise<void> {
    return this.write(event, (work) =>
      this.writer.toPartner(work, event, 'task-offered', { taskId: event.subjectId! }),
    );
  }

  @On('commitment.countered')
  countered(event: StoredEvent): Promise<void> {
    return this.write(event, (work) =>
      event.data['by'] === 'us'
        ? this.writer.toPartner(work, event, 'countered', { commitmentId: event.subjectId! })
        : this.writer.toOwner(work, event, 'answered'),
    );
  }

  @On('commitment.proposed')
  proposed(event: StoredEvent): Promise<void> {
    // A first request goes out with its task; here only a new time for a promise that stands.
    if (!event.data['supersedes']) return Promise.resolve();
    return this.write(event, (work) =>
      event.data['by'] === 'us'
        ? this.writer.toPartner(work, event, 'countered', { commitmentId: event.subjectId! })
        : this.writer.toOwner(work, event, 'answered'),
    );
  }

  @On('commitment.accepted')
  agreed(event: StoredEvent): Promise<void> {
    // A word given on the telephone is asked after in a letter of its own.
    if (event.data['spoken']) return Promise.resolve();
    return this.write(event, (work) =>
      this.writer.toPartner(work, event, 'agreed', { commitmentId: event.subjectId! }),
    );
  }

  @On('commitment.declined')
  declined(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => {
      await this.writer.toOwner(work, event, 'declined');
      if (event.data['spoken']) await this.toItsPartner(work, event, 'said-no');
    });
  }

  /** A word that was only spoken is shown at once to those who are said to have given it. */
  @On('commitment.accepted', 'commitment.resumed')
  spoken(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => {
      if (event.data['spoken']) await this.toItsPartner(work, event, 'said-yes');
      else if (event.type === 'commitment.resumed' && event.data['party'] === 'partner')
        await this.writer.toOwner(work, event, 'resumed');
    });
  }

  @On('commitment.denied')
  denied(event: StoredEvent): Promise<void> {
    return this.write(event, (work) => this.writer.toOwner(work, event, 'denied'));
  }

  @On('commitment.activated', 'commitment.voided')
  conditionSettled(event: StoredEvent): Promise<void> {
    const counts = event.type === 'commitment.activated';
    return this.write(event, async (work) => {
      if (!counts) await this.writer.toOwner(work, event, 'void');
      if (partnersAmong(event.readers).length > 0)
        await this.toItsPartner(work, event, counts ? 'activated' : 'withdrawn');
      else if (counts) await this.writer.toCustomer(work, event, 'promise', { commitmentId: event.subjectId! });
    });
  }

  @On('commitment.withdrawn')
  withdrawn(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => {
      const words = (await this.writer.leavesAnotherStanding(work, event.subjectId!)) ? 'new-time-off' : 'withdrawn';
      await this.writer.toPartner(work, event, words, { commitmentId: event.subjectId! });
    });
  }

  @On('booking.failed', 'booking.to_telephone', 'delivery.failed')
  bookingNeedsSomebody(event: StoredEvent): Promise<void> {
    if (event.type === 'delivery.failed' && event.data['purpose'] !== 'booking') return Promise.resolve();
    const words = {
      'booking.failed': 'booking-failed',
      'booking.to_telephone': 'booking-to-telephone',
      'delivery.failed': 'booking-unanswered',
    }[event.type]!;
    return this.write(event, (work) =>
      this.writer.toOwner(work, event, words, { commitmentId: event.data['commitmentId'] as string }),
    );
  }

  /** Our own people know what they wrote down themselves. */
  @On('claim.answered')
  claimAnswered(event: StoredEvent): Promise<void> {
    if (event.data['by'] !== 'partner') return Promise.resolve();
    return this.write(event, (work) =>
      this.writer.toOwner(work, event, 'claim-answered', { taskId: event.data['taskId'] as string }),
    );
  }

  @On('commitment.at_risk')
  atRisk(event: StoredEvent): Promise<void> {
    const words = AT_RISK[event.data['reason'] as string] ?? 'at-risk';
    return this.write(event, (work) => this.writer.toOwner(work, event, words));
  }

  /** Beside other reasons, what a partner says itself is worth a letter. */
  @On('commitment.risk_raised')
  riskRaised(event: StoredEvent): Promise<void> {
    if (event.data['reason'] !== 'said_by_partner') return Promise.resolve();
    return this.write(event, (work) => this.writer.toOwner(work, event, 'at-risk-said'));
  }

  @On('case.acknowledged')
  acknowledged(event: StoredEvent): Promise<void> {
    const commitmentId = event.data['commitmentId'] as string;
    if (commitmentId === 'none') return Promise.resolve();
    return this.write(event, (work) => this.writer.toCustomer(work, event, 'acknowledged', { commitmentId }));
  }

  @On('commitment.made', 'commitment.broken', 'commitment.kept')
  promiseToCustomer(event: StoredEvent): Promise<void> {
    // What hangs on a condition is told when it counts.
    if (!event.readers.includes('customer') || event.data['conditional']) return Promise.resolve();
    const words =
      event.type === 'commitment.made'
        ? 'promise'
        : event.type === 'commitment.kept'
          ? 'promise-kept'
          : 'promise-broken';
    // The answer itself tells the customer that a target was kept.
    if (words === 'promise-kept' && event.data['target'] === true) return Promise.resolve();
    return this.write(event, async (work) => {
      if (words === 'promise' && (await this.writer.isSaidAlready(work, event.subjectId!))) return;
      const moved = words === 'promise' && (await this.writer.tookAnothersPlace(work, event.subjectId!));
      await this.writer.toCustomer(work, event, moved ? 'promise-moved' : words, { commitmentId: event.subjectId! });
    });
  }

  @On('commitment.moved')
  targetMoved(event: StoredEvent): Promise<void> {
    if (!event.readers.includes('customer')) return Promise.resolve();
    return this.write(event, (work) =>
      this.writer.toCustomer(work, event, 'promise-moved', { commitmentId: event.subjectId! }),
    );
  }

  @On('case.erased')
  erased(event: StoredEvent): Promise<void> {
    return this.write(event, async (work) => {
      for (const partnerId of partnersAmong(event.readers))
        await this.writer.toPartner(work, event, 'please-erase', {}, partnerId);
    });
  }

  @On('case.resolution_proposed')
  resolutionProposed(event: StoredEvent): Promise<void> {
    return this.write(event, (work) => this.writer.toCustomer(work, event, 'resolution', {}));
  }

  @On('entry.written')
  entryWritten(event: StoredEvent): Promise<void> {
    const about = { entryId: event.subjectId! };
    return this.write(event, async (work) => {
      if (event.data['author'] !== 'staff') {
        // The first words of a case are its opening, which its list shows; nobody owns it yet.
        await this.writer.toOwner(work, event, 'message', about);
        return;
      }
      if (event.readers.includes('customer')) await this.writer.toCustomer(work, event, 'message', about);
      for (const partnerId of partnersAmong(event.readers))
        await this.writer.toPartner(work, event, 'message', about, partnerId);
    });
  }

  /** Also where no task leads to it. */
  private async toItsPartner(work: Work, event: StoredEvent, words: string): Promise<void> {
    for (const partnerId of partnersAmong(event.readers))
      await this.writer.toPartner(work, event, words, { commitmentId: event.subjectId! }, partnerId);
  }

  private write(event: StoredEvent, letters: (work: Work) => Promise<void>): Promise<void> {
    if (!event.caseId) return Promise.resolve();
    return this.uow.run(systemActor('letters', event.requestId ?? undefined), letters);
  }
}

/** What shakes a promise decides what its owner has to do. */
const AT_RISK: Readonly<Record<string, string>> = {
  pace: 'at-risk-pace',
  said_by_us: 'at-risk-said',
  said_by_partner: 'at-risk-said',
};
