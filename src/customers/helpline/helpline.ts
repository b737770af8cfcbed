import { Injectable } from '@nestjs/common';
import { assertFresh, spokenFor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { HelplineDto, HelplineView } from './helpline.dto.js';

const SETTING = 'helpline';

/** Where a customer who would rather talk reaches a person. */
@Injectable()
export class Helpline {
  constructor(private readonly uow: UnitOfWork) {}

  read(actor: Actor): Promise<HelplineView> {
    return this.uow.read(actor, (work) => this.in(work));
  }

  /** @throws Stale */
  change(actor: Actor, { phone, hours }: HelplineDto, ifMatch: number | undefined): Promise<HelplineView> {
    return this.uow.run(actor, async (work) => {
      const { version } = await this.in(work, 'for update');
      assertFresh(version, ifMatch);
      const changed: HelplineView = {
        phone: phone?.trim() ?? null,
        hours: hours.map(({ language, words }) => ({ language, words: words.trim() })),
        version: version + 1,
      };
      await work.query('update settings set value = $2 where name = $1', [SETTING, JSON.stringify(changed)]);
      work.record({ type: 'helpline.changed', data: { version: changed.version } });
      return changed;
    });
  }

  /** Within a larger work. */
  async in(work: Work, lock: '' | 'for update' = ''): Promise<HelplineView> {
    const [row] = await work.query<{ value: HelplineView }>(`select value from settings where name = $1 ${lock}`, [
      SETTING,
    ]);
    return row!.value;
  }
}

/** The hours in the reader's language, or else in the first there is. */
export const hoursFor = ({ hours }: HelplineView, language: string): HelplineView['hours'][number] | undefined =>
  hours.find((one) => one.language === language) ??
  hours.find((one) => one.language.split('-')[0] === spokenFor(language)) ??
  hours[0];
