import { Injectable } from '@nestjs/common';
import {
  caseBehind,
  CasesQueries,
  TimelineQueries,
  type CaseForCustomer,
  type CaseId,
  type TimelineItem,
} from '../../cases/index.js';
import { CommitmentsQueries, type Commitment } from '../../commitments/index.js';
import { Helpline, type HelplineView } from '../../customers/index.js';
import { UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { fileIdsIn, spokenIn } from '../messages.page.js';
import { PageFiles } from '../papers.js';
import type { Reader } from '../times.page.js';
import { spokenTo, type Spoken } from '../words/page-words.js';
import { wishesOf, type Wish } from './wishes.queries.js';

const EVENTS_LOOKED_AT = 25;

/** A promise, and whether the customer says that it did not happen though we call it done. */
export type ShownPromise = Commitment & { doubted: boolean };

/** All that a customer's page shows, as they may see it. */
export interface CustomerPage extends Reader {
  /** IANA: the customer's. */
  zone: string;
  case: CaseForCustomer;
  /** Whose turn it is while the case waits. */
  awaited: 'customer' | 'partner' | 'approval' | null;
  /** What we call the solution, where we have proposed one, and whether they agreed to it. */
  solution: { summary: string; agreed: boolean } | null;
  promises: ShownPromise[];
  /** What they asked for, and what became of it. */
  wishes: Wish[];
  /** Where they can talk to somebody. */
  helpline: HelplineView;
  messages: TimelineItem[];
  /** Names of the files in these messages that may be opened, by id. */
  files: ReadonlyMap<string, string>;
  /** Where earlier messages begin, if there are any. */
  earlier: string | null;
}

@Injectable()
export class CustomerPageQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CasesQueries,
    private readonly promises: CommitmentsQueries,
    private readonly timelines: TimelineQueries,
    private readonly files: PageFiles,
    private readonly helpline: Helpline,
  ) {}

  /** In what words this customer is spoken to. */
  reader(actor: Actor, chosen?: string): Promise<Spoken> {
    return this.unitOfWork.read(actor, (work) => readerOf(work, chosen));
  }

  /** `before`: a cursor from `earlier`. @throws NotFound, MalformedCursor */
  async page(actor: Actor, before: string | undefined, chosen?: string): Promise<CustomerPage> {
    const { caseId, ...shown } = await this.unitOfWork.read(actor, async (work) => {
      const lives = await caseBehind(work, actor.caseId as CaseId);
      return {
        caseId: lives,
        now: work.now,
        ...(await readerOf(work, chosen)),
        ...(await stageOf(work, lives)),
        promises: await this.promisesOf(work, lives),
        wishes: await wishesOf(work),
        helpline: await this.helpline.in(work),
      };
    });
    const said = await this.timelines.timeline(actor, caseId, {
      order: 'desc',
      limit: EVENTS_LOOKED_AT,
      ...(before ? { cursor: before } : {}),
    });
    const messages = spokenIn(said.items);
    return {
      ...shown,
      case: (await this.cases.one(actor, caseId)) as CaseForCustomer,
      messages,
      files: await this.files.names(actor, fileIdsIn(messages)),
      earlier: said.next,
    };
  }

  private async promisesOf(work: Work, caseId: CaseId): Promise<ShownPromise[]> {
    const doubted = await this.promises.doubtedOfCase(work, caseId);
    return (await this.promises.ofCase(work, caseId)).map((promise) => ({
      ...promise,
      doubted: doubted.has(promise.id),
    }));
  }
}

/** In what words somebody who came in by a customer's link is spoken to. */
async function readerOf(work: Work, chosen?: string): Promise<Spoken & { zone: string }> {
  const [row] = await work.query<{ language: string; zone: string }>(
    'select language, zone from customers where id = $1',
    [work.actor.customerId],
  );
  return { ...spokenTo(row?.language ?? 'en', chosen), zone: row?.zone ?? 'UTC' };
}

async function stageOf(work: Work, caseId: CaseId): Promise<Pick<CustomerPage, 'awaited' | 'solution'>> {
  const [row] = await work.query<Pick<CustomerPage, 'awaited' | 'solution'>>(
    `select
       (select party from waits where case_id = any(kept_family($1)) and settled_at is null order by party = 'customer' desc limit 1) as awaited,
       (select jsonb_build_object('summary', summary, 'agreed', agreed_at is not null) from resolutions
        where case_id = $1 and declined_at is null order by proposed_at desc limit 1) as solution`,
    [caseId],
  );
  return row!;
}
