import { Inject, Injectable } from '@nestjs/common';
import { CustomerVoice } from '../../cases/index.js';
import {
  CommitmentsQueries,
  CompletionsService,
  type CommitmentId,
  type CommitmentView,
} from '../../commitments/index.js';
import { CLOCK, filled, isId, NotFound, Refusal, type Actor, type Clock } from '../../platform/index.js';
import { PagePhotos } from '../page-photos.js';
import { NotCalledDone } from '../pages.errors.js';
import { wordsIn, wordsWanted, type Posted } from '../posted.js';
import { mayDoubt, type DoneFacts } from './promise-words.rules.js';

/** What the page says afterwards: sent, noted, or taken up in a new case because this one was closed long ago. */
export type CustomerSaid = 'written' | 'doubted' | 'followed-up';

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

  /** "This did not happen": said to the desk, and where we wait for the customer's word the promise is disputed. */
  private async doubt(posted: Posted): Promise<CustomerSaid> {
    const id = posted.form.fields['promise'] ?? '';
    if (!isId('cmt', id)) throw new NotFound();
    const words = wordsIn(posted, 'text');
    const promise = await this.promises.sheet(posted.as('read'), id as CommitmentId);
    if (!mayDoubt(doneFacts(promise), this.clock.now())) throw new NotCalledDone();
    if (promise.state === 'reported') await this.dispute(posted.as('dispute'), promise);
    else if (promise.state !== 'disputed') await this.completions.doubt(posted.as('doubt'), promise.id as CommitmentId);
    const { customer, common } = posted.spoken.words;
    const which = `${customer.doubtFold}: ${filled(common.quoted, { what: promise.what })}`;
    const said = await this.say(posted, words ? `${which}\n\n${words}` : which);
    return said === 'written' ? 'doubted' : said;
  }

  private async dispute(customer: Actor, { id, termsVersion }: CommitmentView): Promise<void> {
    try {
      await this.completions.assess(customer, id as CommitmentId, { termsVersion, kept: false });
    } catch (error) {
      // Settled in this very moment: then it is their word that counts, and that is said next.
      if (!(error instanceof Refusal && ['not-allowed-now', 'stale-terms'].includes(error.slug))) throw error;
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
