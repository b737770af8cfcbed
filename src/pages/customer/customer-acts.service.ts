import { Inject, Injectable } from '@nestjs/common';
import { CustomerVoice } from '../../cases/index.js';
import {
  CommitmentsQueries,
  CompletionsService,
  type CommitmentId,
  type CommitmentView,
} from '../../commitments/index.js';
import { CLOCK, filled, isId, NotFound, Refusal, type Clock } from '../../platform/index.js';
import { PagePhotos } from '../page-photos.js';
import { NotCalledDone } from '../pages.errors.js';
import { wordsIn, wordsWanted, type Posted } from '../posted.js';
import { mayDoubt, type DoneFacts } from './promise-words.rules.js';

/** What the page says afterwards: sent, noted, or taken up in a new case because this one was closed long ago. */
export type CustomerSaid = 'written' | 'doubted' | 'agreed' | 'declined' | 'followed-up';

/** What a customer tells us on their page. */
@Injectable()
export class CustomerActs {
  constructor(
    private readonly voice: CustomerVoice,
    private readonly promises: CommitmentsQueries,
    private readonly completions: CompletionsService,
    private readonly photos: PagePhotos,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a form that is not there, and whatever refuses it */
  carryOut(posted: Posted): Promise<CustomerSaid> {
    const { answer } = posted.form.fields;
    if (answer === 'message') return this.message(posted);
    if (answer === 'doubt') return this.doubt(posted);
    if (answer === 'solved') return this.solved(posted);
    if (answer === 'unsolved') return this.unsolved(posted);
    throw new NotFound();
  }

  private async message(posted: Posted): Promise<CustomerSaid> {
    const fileIds = await this.photos.keep(posted.as('photos'), posted.caseId, posted.form);
    posted.typed['photos'] = fileIds.join(' ');
    // A picture may speak for itself.
    const words =
      fileIds.length > 0
        ? (wordsIn(posted, 'text') ?? posted.spoken.words.common.photoOnly)
        : wordsWanted(posted, 'text');
    return this.say(posted, words, fileIds);
  }

  /** "Yes, this is solved": where it counts for solved already there is nothing left to say. */
  private async solved(posted: Posted): Promise<CustomerSaid> {
    const words = posted.spoken.words.customer.solution.saidYes;
    const before = await this.answered(posted, true, words);
    if (before !== null && before !== 'resolved' && before !== 'closed') return this.say(posted, words);
    return 'agreed';
  }

  /** "No, it is not": the case is taken up again; where that has happened meanwhile, their words are said. */
  private async unsolved(posted: Posted): Promise<CustomerSaid> {
    const { saidNo } = posted.spoken.words.customer.solution;
    const more = wordsIn(posted, 'text');
    const words = more ? `${saidNo}\n\n${more}` : saidNo;
    const said = (await this.answered(posted, false, words)) === null ? 'written' : await this.say(posted, words);
    return said === 'written' ? 'declined' : said;
  }

  /** Null where it counts; else the state the case has come to in this very moment, in which nothing is proposed. */
  private async answered(posted: Posted, solved: boolean, words: string): Promise<unknown> {
    try {
      await this.voice.answer(posted.as('answer'), solved, words);
      return null;
    } catch (error) {
      if (error instanceof Refusal && error.slug === 'case-not-allowed-now') return error.facts['state'];
      throw error;
    }
  }

  /** "This did not happen": said to the desk; the promise is disputed where we wait for the customer's word, and doubted where it is settled. */
  private async doubt(posted: Posted): Promise<CustomerSaid> {
    const id = posted.form.fields['promise'] ?? '';
    if (!isId('cmt', id)) throw new NotFound();
    const words = wordsIn(posted, 'text');
    const promise = await this.promises.sheet(posted.as('read'), id as CommitmentId);
    if (!mayDoubt(doneFacts(promise), this.clock.now())) throw new NotCalledDone();
    const disputed =
      promise.state === 'disputed' ||
      (promise.state === 'reported' && (await this.counts(this.dispute(posted, promise))));
    if (!disputed) await this.counts(this.completions.doubt(posted.as('doubt'), id as CommitmentId));
    const { customer, common } = posted.spoken.words;
    const which = `${customer.doubtFold}: ${filled(common.quoted, { what: promise.what })}`;
    const said = await this.say(posted, words ? `${which}\n\n${words}` : which);
    return said === 'written' ? 'doubted' : said;
  }

  private dispute(posted: Posted, { id, termsVersion }: CommitmentView): Promise<unknown> {
    return this.completions.assess(posted.as('dispute'), id as CommitmentId, { termsVersion, kept: false });
  }

  /** Whether it counts; not, where the promise has become another thing in this very moment: then their words alone are said. */
  private async counts(said: Promise<unknown>): Promise<boolean> {
    try {
      await said;
      return true;
    } catch (error) {
      if (error instanceof Refusal && ['not-allowed-now', 'stale-terms'].includes(error.slug)) return false;
      throw error;
    }
  }

  private async say(posted: Posted, words: string, fileIds: string[] = []): Promise<CustomerSaid> {
    const { entry } = await this.voice.say(posted.as('say'), words, fileIds);
    return entry ? 'written' : 'followed-up';
  }
}

const doneFacts = ({ state, doneLate, completedAt, settledAt }: CommitmentView): DoneFacts => ({
  state,
  doneLate,
  completedAt: completedAt === null ? null : new Date(completedAt),
  settledAt: settledAt === null ? null : new Date(settledAt),
});
