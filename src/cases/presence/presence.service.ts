import { Injectable } from '@nestjs/common';
import {
  Every,
  instant,
  NotFound,
  PassingNews,
  systemActor,
  UnitOfWork,
  type Actor,
  type Work,
} from '../../platform/index.js';
import type { CaseId } from '../case.entity.js';
import { audienceOf, readersFor } from '../entries/audience.rules.js';
import type { PresenceDto } from './presence.dto.js';
import { beat, forgetGone, leave, openTabs, type ShownTab } from './presence.queries.js';
import { onePerPerson } from './presence.rules.js';
import type { PresenceListView, PresenceView, PresentPersonView } from './presence.views.js';

/** Who of us looks at a case, and who is writing in it. Nothing of it outlasts the moment: no event, no history. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly news: PassingNews,
  ) {}

  /** Answers who is there, the caller among them. @throws NotFound */
  async show(actor: Actor, caseId: CaseId, { state, audience, tab }: PresenceDto): Promise<PresenceView> {
    const { isNews, people } = await this.uow.run(actor, async (work) => {
      const readers = state === 'writing' && audience ? readersFor(audience) : null;
      const noted = await beat(work, { ...tabOf(actor, caseId, tab), state, readers });
      if (noted === undefined) throw new NotFound();
      return { isNews: noted, people: (await present(work, [caseId])).map(personView) };
    });
    // A heart that goes on beating is no news.
    if (isNews) await this.news.tell('presence.changed', [caseId]);
    return { caseId, people };
  }

  async leave(actor: Actor, caseId: CaseId, tab: string | null | undefined): Promise<void> {
    const wasThere = await this.uow.run(actor, (work) => leave(work, tabOf(actor, caseId, tab)));
    if (wasThere) await this.news.tell('presence.changed', [caseId]);
  }

  presentIn(actor: Actor, caseIds: readonly string[]): Promise<PresenceListView> {
    return this.uow.read(actor, async (work) => {
      const tabs = await present(work, caseIds);
      const items = [...new Set(tabs.map(({ caseId }) => caseId))].map((caseId) => ({
        caseId,
        people: tabs.filter((tab) => tab.caseId === caseId).map(personView),
      }));
      return { items };
    });
  }

  @Every({ ms: 5_000, name: 'notice who has left without a word' })
  async noticeGone(): Promise<void> {
    await this.news.tell('presence.changed', await this.uow.run(systemActor('presence'), forgetGone));
  }
}

const tabOf = (
  actor: Actor,
  caseId: string,
  tab?: string | null,
): { caseId: string; personId: string; tab: string } => ({
  caseId,
  personId: actor.personId ?? actor.id,
  tab: tab ?? '',
});

const present = async (work: Work, caseIds: readonly string[]): Promise<ShownTab[]> =>
  onePerPerson(await openTabs(work, caseIds));

const personView = ({ personId, name, state, readers, since }: ShownTab): PresentPersonView => ({
  personId,
  name,
  state,
  audience: readers && audienceOf(readers),
  since: instant(since),
});
