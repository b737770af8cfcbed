import { Injectable } from '@nestjs/common';
import { CalendarBook } from '../../calendars/index.js';
import { assertFresh, Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { Remedy as RemedyKind } from '../../policies/index.js';
import { businessDaysAfter, WEEKDAYS } from './business-days.rules.js';
import type { RemedyTermsDto, RemedyTermsView } from './remedy-terms.dto.js';

const SETTING = 'remedies';

/** By when we promise what we give, in business days. Each change is an event; promises keep what they were given. */
@Injectable()
export class RemedyTerms {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendars: CalendarBook,
  ) {}

  read(actor: Actor): Promise<RemedyTermsView> {
    return this.uow.read(actor, (work) => terms(work));
  }

  /** @throws Stale; Invalid when there is no such calendar */
  change(actor: Actor, { calendarId, days }: RemedyTermsDto, ifMatch: number | undefined): Promise<RemedyTermsView> {
    return this.uow.run(actor, async (work) => {
      const { version } = await terms(work, 'for update');
      assertFresh(version, ifMatch);
      if (calendarId && !(await this.calendars.has(work, calendarId)))
        throw new Invalid([{ field: 'calendarId', problem: 'is no calendar we know' }]);
      const changed = { calendarId: calendarId ?? null, days: { ...days }, version: version + 1 };
      await work.query('update settings set value = $2 where name = $1', [SETTING, JSON.stringify(changed)]);
      work.record({ type: 'remedy.terms_changed', data: changed });
      return changed;
    });
  }

  /** By when something is promised that can begin at `from`. */
  async dueFor(work: Work, kind: RemedyKind, from: Date): Promise<Date> {
    const { calendarId, days } = await terms(work);
    const calendar = calendarId ? await this.calendars.compiled(work, calendarId) : WEEKDAYS;
    return businessDaysAfter(calendar, from, days[kind]);
  }
}

async function terms(work: Work, lock: '' | 'for update' = ''): Promise<RemedyTermsView> {
  const [row] = await work.query<{ value: RemedyTermsView }>(`select value from settings where name = $1 ${lock}`, [
    SETTING,
  ]);
  return row!.value;
}
