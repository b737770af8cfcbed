import { Injectable } from '@nestjs/common';
import { PeopleQueries } from '../../access/index.js';
import {
  ClaimsQueries,
  TasksQueries,
  TimelineQueries,
  type CaseId,
  type ClaimView,
  type TaskId,
  type TaskView,
  type TimelineItem,
} from '../../cases/index.js';
import { OPEN_STATES, TakingBack, type CommitmentId } from '../../commitments/index.js';
import { NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { fileIdsIn, spokenIn } from '../messages.page.js';
import { PageFiles } from '../papers.js';
import type { Reader } from '../times.page.js';
import { spanText } from '../times.rules.js';
import { spokenTo, type Spoken } from '../words/page-words.js';
import { TURNS, turnWords, type Turn } from './turn-words.rules.js';

/** So many that a page in slow hands stays small. */
const LISTED = 10;
const PAST = 6;
const ALL_PAST = 100;
const CLAIMS = 8;
const EVENTS_LOOKED_AT = 15;

export interface OpenedTask {
  task: TaskView;
  messages: TimelineItem[];
  /** Names of the files in these messages that may be opened, by id. */
  files: ReadonlyMap<string, string>;
  /** Where earlier messages begin, if there are any. */
  earlier: string | null;
  colleagues: { id: string; name: string }[];
  /** When it was last said to be done. */
  reportedAt: Date | null;
}

/** All that a partner's page shows, as its reader may see it. */
export interface PartnerPage extends Reader {
  partner: { name: string; zone: string };
  personId: string | undefined;
  opened: OpenedTask | null;
  /** The task the link was mailed about is the one that is open. */
  mailed: boolean;
  others: TaskView[];
  /** How many more there are than listed. */
  more: number;
  /** What was settled in the last 30 days, and whether there is more of it than shown. */
  past: TaskView[];
  morePast: boolean;
  /** What we claim of the partner, the newest first. */
  claims: ClaimView[];
  /** It is behind a mailed link, and so has papers beside it. */
  byLink: boolean;
}

export interface PageAsked {
  /** The task to open; the one the link was mailed about, or the next due, unless said. */
  taskId?: TaskId | undefined;
  mailedTaskId: string | null;
  /** A cursor from `earlier`. */
  before?: string | undefined;
  /** List every open task, however many. */
  all: boolean;
  /** List all that was settled in the last 30 days. */
  allPast?: boolean;
  /** The language the reader chose at the page. */
  chosen?: string | undefined;
}

export const IS_OPEN = `(c.state = any($1) or c.state = 'broken' and not c.done_late)`;
export const TASKS = 'from tasks t join commitments c on c.id = t.commitment_id';

@Injectable()
export class PartnerPageQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TasksQueries,
    private readonly timelines: TimelineQueries,
    private readonly people: PeopleQueries,
    private readonly claims: ClaimsQueries,
    private readonly files: PageFiles,
    private readonly takingBack: TakingBack,
  ) {}

  async page(actor: Actor, asked: PageAsked): Promise<PartnerPage> {
    const page = await this.unitOfWork.read(actor, async (work) => {
      const open = await openIds(work);
      const mailed = open.find((id) => id === asked.mailedTaskId);
      const chosenId = asked.taskId ?? mailed ?? open[0];
      const others = open.filter((id) => id !== chosenId);
      const past = (await pastIds(work)).filter((id) => id !== chosenId);
      return {
        ...(await readerOf(work, asked.chosen)),
        now: work.now,
        chosenId,
        others: await this.views(work, asked.all ? others : others.slice(0, LISTED)),
        more: asked.all ? 0 : Math.max(0, others.length - LISTED),
        past: await this.views(work, past.slice(0, asked.allPast ? ALL_PAST : PAST)),
        morePast: !asked.allPast && past.length > PAST,
        claims: await this.claims.newest(work, CLAIMS),
      };
    });
    const { chosenId, ...shown } = page;
    return {
      ...shown,
      personId: actor.personId,
      opened: chosenId ? await this.opened(actor, chosenId, asked.before) : null,
      mailed: chosenId !== undefined && chosenId === asked.mailedTaskId,
      byLink: actor.kind === 'link',
    };
  }

  /** Who reads, in what words, and when. */
  reader(actor: Actor, chosen?: string): Promise<Reader & Pick<PartnerPage, 'partner'>> {
    return this.unitOfWork.read(actor, async (work) => ({ ...(await readerOf(work, chosen)), now: work.now }));
  }

  /** A task of the partner's and the case behind it. @throws NotFound for anybody else's task */
  taskInCase(actor: Actor, id: TaskId): Promise<{ task: TaskView; caseId: CaseId }> {
    return this.unitOfWork.read(actor, async (work) => {
      const [row] = await work.query<{ caseId: CaseId }>('select case_id as "caseId" from tasks where id = $1', [id]);
      if (!row) throw new NotFound();
      return { task: await this.tasks.view(work, id), caseId: row.caseId };
    });
  }

  /** The time that one version of a promise's terms spoke of, in words; of one that is not the partner's, nothing. */
  async termsShown(actor: Actor, id: CommitmentId, version: number, reader: WhoReads): Promise<string | undefined> {
    return this.unitOfWork.read(actor, async (work) => {
      const [terms] = await work.query<{ zone: string | null; start: Date | null; end: Date }>(
        'select zone, starts_at as start, due_at as "end" from commitment_terms where commitment_id = $1 and version = $2',
        [id, version],
      );
      return terms && spanText({ ...terms, zone: terms.zone ?? reader.partner.zone }, reader.language, work.now);
    });
  }

  /** Who last moved this promise on, how and when, in words; nothing of one that is not the partner's. */
  async lastTurn(actor: Actor, id: CommitmentId, version: number, reader: WhoReads): Promise<string | undefined> {
    return this.unitOfWork.read(actor, async (work) => {
      const [turn] = await work.query<{ type: Turn['type']; at: Date; kind: string; name: string | null }>(
        `select e.type, e.at, e.actor_kind as kind, p.name
         from events e left join people p on p.id = e.actor_id
         where e.subject_id = $1 and e.type = any($2) and (e.data->>'termsVersion')::int >= $3 order by e.id desc limit 1`,
        [id, TURNS, version],
      );
      if (!turn) return undefined;
      const theirs = turn.kind === 'partner';
      const at = spanText({ start: null, end: turn.at, zone: reader.partner.zone }, reader.language, work.now);
      return turnWords({ type: turn.type, by: theirs ? turn.name : null, theirs, at }, reader.words.partner);
    });
  }

  private async opened(actor: Actor, id: TaskId, before: string | undefined): Promise<OpenedTask | null> {
    const task = await this.find(actor, id);
    if (!task) return null;
    const said = await this.timelines.timeline(actor, task.caseId as CaseId, {
      order: 'desc',
      limit: EVENTS_LOOKED_AT,
      ...(before ? { cursor: before } : {}),
    });
    const people = await this.people.list(actor, { partnerId: actor.partnerId!, limit: 100 });
    const colleagues = people.items.map(({ id: personId, name }) => ({ id: personId, name }));
    const messages = spokenIn(said.items);
    return {
      task,
      messages,
      files: await this.files.names(actor, fileIdsIn(messages)),
      earlier: said.next,
      colleagues,
      reportedAt: await this.reportedAt(actor, task),
    };
  }

  private async reportedAt(actor: Actor, { commitment, state }: TaskView): Promise<Date | null> {
    if (!commitment || !['reported', 'done', 'done_late'].includes(state)) return null;
    const at = await this.unitOfWork.read(actor, (work) =>
      this.takingBack.reportedAt(work, { id: commitment.id as CommitmentId, termsVersion: commitment.termsVersion }),
    );
    return at ?? null;
  }

  private async find(actor: Actor, id: TaskId): Promise<TaskView | undefined> {
    try {
      return await this.tasks.one(actor, id);
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }

  /** In the order of `ids`. */
  private async views(work: Work, ids: readonly TaskId[]): Promise<TaskView[]> {
    const views = new Map((await this.tasks.views(work, ids)).map((view) => [view.id, view]));
    return ids.map((id) => views.get(id)!);
  }
}

type WhoReads = Spoken & Pick<PartnerPage, 'partner'>;

export async function readerOf(work: Work, chosen?: string): Promise<WhoReads> {
  const [row] = await work.query<{ name: string; zone: string; language: string | null }>(
    'select n.name, n.zone, p.language from partners n left join people p on p.id = $2 where n.id = $1',
    [work.actor.partnerId, work.actor.personId ?? null],
  );
  const { name, zone, language } = row!;
  return { ...spokenTo(language ?? 'en', chosen), partner: { name, zone } };
}

export async function openIds(work: Work): Promise<TaskId[]> {
  const rows = await work.query<{ id: TaskId }>(
    `select t.id ${TASKS} where ${IS_OPEN} order by c.due_at, t.id limit 500`,
    [OPEN_STATES],
  );
  return rows.map((row) => row.id);
}

async function pastIds(work: Work): Promise<TaskId[]> {
  const rows = await work.query<{ id: TaskId }>(
    `select t.id ${TASKS} where not ${IS_OPEN} and greatest(c.settled_at, c.completed_at) > now() - interval '30 days'
     order by greatest(c.settled_at, c.completed_at) desc, t.id limit ${ALL_PAST + 1}`,
    [OPEN_STATES],
  );
  return rows.map((row) => row.id);
}
