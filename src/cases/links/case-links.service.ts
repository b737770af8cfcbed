import { Injectable } from '@nestjs/common';
import { Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { Case, type CaseId } from '../case.entity.js';
import { caseLinked, caseUnlinked } from '../case.events.js';
import { CaseMerged } from '../case.errors.js';
import type { LinkCaseDto } from './case-link.dto.js';
import { LinkedAlready, LinkInACircle, LinkToItself, PartOfAnother } from './case-link.errors.js';
import { NotMajor } from '../majors/major.errors.js';
import { LEADS } from './case-link.rules.js';
import { CaseLinksQueries } from './case-links.queries.js';
import {
  dropLink,
  keepLinks,
  leadsTo,
  linkBetween,
  linkOf,
  lockLinks,
  wholeOf,
  type CaseLink,
  type CaseLinkId,
} from './case-links.store.js';
import type { CaseLinkView } from './case-link.views.js';

/** Says what cases have to do with each other: to our staff, never outside. */
@Injectable()
export class CaseLinksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: CaseLinksQueries,
  ) {}

  /** @throws LinkToItself, LinkedAlready, LinkInACircle, PartOfAnother, NotMajor, CaseMerged */
  link(actor: Actor, caseId: CaseId, { kind, to, note }: LinkCaseDto): Promise<CaseLinkView> {
    return this.uow.run(actor, async (work) => {
      const { id } = await this.linkIn(work, { caseId, kind, toId: to as CaseId }, note ?? null);
      return this.queries.view(work, caseId, id);
    });
  }

  async linkIn(work: Work, asked: Omit<CaseLink, 'id'>, note: string | null): Promise<CaseLink> {
    await refuseLink(work, asked);
    const [kept] = await keepLinks(work, [asked], note);
    work.record(caseLinked(asked.caseId, kept!));
    return kept!;
  }

  unlink(actor: Actor, caseId: CaseId, id: CaseLinkId): Promise<void> {
    return this.uow.run(actor, async (work) => {
      const link = await linkOf(work, caseId, id);
      if (!link) throw new NotFound();
      await dropLink(work, id);
      work.record(caseUnlinked(link.caseId, link));
    });
  }
}

async function refuseLink(work: Work, asked: Omit<CaseLink, 'id'>): Promise<void> {
  const { caseId, kind, toId } = asked;
  if (caseId === toId) throw new LinkToItself();
  const [from, to] = [await work.findOne(Case, caseId), await work.findOne(Case, toId)];
  if (!from) throw new NotFound();
  if (!to) throw new Invalid([{ field: 'to', problem: 'there is no such case' }]);
  for (const { headId } of [from, to]) if (headId) throw new CaseMerged(headId);
  if (kind === 'part_of' && to.kind !== 'major') throw new NotMajor();
  await lockLinks(work);
  const known = await linkBetween(work, asked);
  if (known) throw new LinkedAlready(known.id);
  if (kind === 'part_of') {
    const whole = await wholeOf(work, caseId);
    if (whole) throw new PartOfAnother(whole);
  }
  if (LEADS.includes(kind) && (await leadsTo(work, kind, toId, caseId))) throw new LinkInACircle(kind);
}
