import { Inject, Injectable } from '@nestjs/common';
import { windowInstants } from '../../calendars/index.js';
import { EntriesService, type TaskView } from '../../cases/index.js';
import {
  CommitmentsQueries,
  NegotiationsService,
  newTimeMeans,
  ResumptionsService,
  SpokenWords,
  type CommitmentView,
  type WindowDto,
} from '../../commitments/index.js';
import { CLOCK, filled, type Clock } from '../../platform/index.js';
import { MOST_NOTE, wordsIn, type Posted } from '../posted.js';
import { spanText } from '../times.rules.js';
import { windowIn } from './new-time.rules.js';
import { termsIn } from './posted-terms.rules.js';

/** How a partner comes to terms with us: yes, no, another time. Each answer names the terms that its page showed. */
@Injectable()
export class PartnerPromises {
  constructor(
    private readonly negotiations: NegotiationsService,
    private readonly resumptions: ResumptionsService,
    private readonly spoken: SpokenWords,
    private readonly promises: CommitmentsQueries,
    private readonly entries: EntriesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async accept(posted: Posted): Promise<'accepted'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    await this.negotiations.accept(posted.as('accept'), id, { termsVersion });
    return 'accepted';
  }

  async decline(posted: Posted): Promise<'declined'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    const note = wordsIn(posted, 'note', MOST_NOTE);
    await this.negotiations.decline(posted.as('decline'), id, { termsVersion, ...(note ? { note } : {}) });
    return 'declined';
  }

  async confirm(posted: Posted): Promise<'confirmed'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    await this.spoken.confirm(posted.as('confirm'), id, { termsVersion });
    return 'confirmed';
  }

  async deny(posted: Posted): Promise<'denied'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    const note = wordsIn(posted, 'note', MOST_NOTE);
    await this.spoken.deny(posted.as('deny'), id, { termsVersion, ...(note ? { note } : {}) });
    return 'denied';
  }

  /**
   * Another time: put on the table, asked for beside the promise that stands, promised anew for what was not done, or, when it is too late to change that, told to the desk.
   * @throws TimeMissing, and what stands against the window
   */
  async newTime(posted: Posted, task: TaskView): Promise<'asked' | 'told' | 'promised'> {
    const { id, termsVersion } = termsIn(posted.form.fields);
    const window = windowIn(posted.form.fields);
    const note = wordsIn(posted, 'note', MOST_NOTE);
    const promise = await this.promises.sheet(posted.as('read'), id);
    const asked = { termsVersion, window, ...(note ? { note } : {}) };
    const means = newTimeMeans(promise.state, timesOf(promise), this.clock.now());
    if (means === 'counter') await this.negotiations.counter(posted.as('new-time'), id, asked);
    else if (means === 'resumption') {
      await this.resumptions.resume(posted.as('new-time'), id, asked);
      return 'promised';
    } else if (means === 'too late' && isStillWanted(promise)) {
      const when = inWords(window, this.clock.now(), posted.spoken.language);
      const told = filled(posted.spoken.words.partner.entries.newTime, { task: task.title, when });
      await this.tell(posted, `${told}${note ? `\n\n${note}` : ''}`);
      return 'told';
    } else await this.negotiations.renegotiate(posted.as('new-time'), id, asked);
    return 'asked';
  }

  private async tell(posted: Posted, body: string): Promise<void> {
    await this.entries.write(posted.as('tell'), posted.caseId, { body });
  }
}

const timesOf = ({ dueAt, graceMinutes }: CommitmentView): { dueAt: Date; graceMinutes: number } => ({
  dueAt: new Date(dueAt),
  graceMinutes: graceMinutes ?? 0,
});

const isStillWanted = ({ allowed = [] }: CommitmentView): boolean => allowed.includes('report');

/** @throws what stands against the window */
function inWords(window: WindowDto, now: Date, language: string): string {
  const { start, end } = windowInstants(window);
  return `${spanText({ start: new Date(start), end: new Date(end), zone: window.zone }, language, now)} (${window.zone})`;
}
