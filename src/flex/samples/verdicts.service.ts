import { Injectable } from '@nestjs/common';
import { assertFresh, Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { exceptionsNamed, type ExceptionRow } from '../exceptions/exceptions.sql.js';
import { reviewerAndInvolved } from './involved.js';
import { hadAPart } from './reviewer.rules.js';
import type { JudgeItemDto } from './sample.dto.js';
import { FourEyesOnSamples } from './sample.errors.js';
import type { SampleItemView } from './sample.views.js';
import { ITEMS, itemViews, type ItemRow } from './worklist.queries.js';

/** Takes down what reviewers find. A verdict may be changed; the ledger keeps what it was. */
@Injectable()
export class VerdictsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound, Invalid, FourEyesOnSamples, Stale */
  judge(
    actor: Actor,
    sampleId: string,
    n: number,
    { verdict, note }: JudgeItemDto,
    ifMatch: number | undefined,
  ): Promise<SampleItemView> {
    const said = note?.trim() ? note : null;
    if (verdict !== 'sound' && said === null)
      throw new Invalid([{ field: 'note', problem: 'says what was found, unless all is sound' }]);
    return this.uow.run(actor, async (work) => {
      const item = await itemOf(work, sampleId, n, 'for update of i');
      assertFresh(item.version, ifMatch);
      await assertOtherEyes(work, item.exceptionId);
      await work.query(
        `update exception_sample_items set verdict = $3, note = $4, reviewer_id = $5, reviewed_at = $6, version = version + 1
         where sample_id = $1 and n = $2`,
        [sampleId, n, verdict, said, work.actor.personId, work.now],
      );
      work.record({
        type: 'sample.judged',
        subjectId: sampleId,
        data: { n, exceptionId: item.exceptionId, verdict, before: item.verdict },
      });
      const [view] = await itemViews(work, [await itemOf(work, sampleId, n)]);
      return view!;
    });
  }
}

async function itemOf(work: Work, sampleId: string, n: number, locked = ''): Promise<ItemRow> {
  const [item] = await work.query<ItemRow>(`${ITEMS} where i.sample_id = $1 and i.n = $2 ${locked}`, [sampleId, n]);
  if (!item) throw new NotFound();
  return item;
}

async function assertOtherEyes(work: Work, exceptionId: string): Promise<void> {
  const [exception] = await work.query<ExceptionRow>(exceptionsNamed('e.id = $1'), [exceptionId]);
  const { reviewer, involved } = await reviewerAndInvolved(work, [exception!]);
  if (!reviewer || hadAPart(reviewer, involved(exception!))) throw new FourEyesOnSamples();
}
