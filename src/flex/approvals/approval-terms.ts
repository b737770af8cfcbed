import { Injectable } from '@nestjs/common';
import { addBusiness, ALWAYS_OPEN, CalendarBook, type BusinessCalendar } from '../../calendars/index.js';
import type { Commitment } from '../../commitments/index.js';
import { assertFresh, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { ApprovalTermsDto, ApprovalTermsView } from './approval-terms.dto.js';

const SETTING = 'approvals';
const MINUTE = 60_000;

/** How long there is to answer an approval, and in whose open hours that is counted. Those that run keep what they began with. */
@Injectable()
export class ApprovalTerms {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendars: CalendarBook,
  ) {}

  read(actor: Actor): Promise<ApprovalTermsView> {
    return this.uow.read(actor, (work) => terms(work));
  }

  /** @throws Stale, NotFound for a calendar there is not */
  change(
    actor: Actor,
    { calendarId, answerWithinMinutes }: ApprovalTermsDto,
    ifMatch: number | undefined,
  ): Promise<ApprovalTermsView> {
    return this.uow.run(actor, async (work) => {
      const { version } = await terms(work, 'for update');
      assertFresh(version, ifMatch);
      if (calendarId) await this.calendars.newest(work, calendarId);
      const changed = { calendarId: calendarId ?? null, answerWithinMinutes, version: version + 1 };
      await work.query('update settings set value = $2 where name = $1', [SETTING, JSON.stringify(changed)]);
      work.record({ type: 'approval.terms_changed', data: { ...changed } });
      return changed;
    });
  }

  /** For an approval that is asked now. */
  async forNew(work: Work): Promise<{
    dueAt: Date;
    answerWithinMinutes: number;
    calendar: { calendarId: string; version: number } | null;
  }> {
    const { calendarId, answerWithinMinutes } = await terms(work);
    if (!calendarId)
      return { dueAt: within(ALWAYS_OPEN, work, answerWithinMinutes), answerWithinMinutes, calendar: null };
    const { version, compiled } = await this.calendars.newest(work, calendarId);
    return {
      dueAt: within(compiled, work, answerWithinMinutes),
      answerWithinMinutes,
      calendar: { calendarId, version },
    };
  }

  /** For the next circle: as much time again, in the hours the approval began with. */
  async again(work: Work, promise: Commitment, minutes: number): Promise<Date> {
    const { calendarId, calendarVersion } = promise;
    const calendar = calendarId ? await this.calendars.compiled(work, calendarId, calendarVersion!) : ALWAYS_OPEN;
    return within(calendar, work, minutes);
  }
}

const within = (calendar: BusinessCalendar, { now }: Work, minutes: number): Date =>
  new Date(addBusiness(calendar, now.getTime(), minutes * MINUTE));

async function terms(work: Work, lock: '' | 'for update' = ''): Promise<ApprovalTermsView> {
  const [row] = await work.query<{ value: ApprovalTermsView }>(`select value from settings where name = $1 ${lock}`, [
    SETTING,
  ]);
  return row!.value;
}
