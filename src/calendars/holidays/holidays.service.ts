import { Injectable } from '@nestjs/common';
import type Holidays from 'date-holidays';
import { CountryUnknown, StateUnknown } from '../calendar.errors.js';
import { datesOf, type ListedHoliday } from './holiday-dates.rules.js';
import type { HolidaysQuery } from './holidays.dto.js';
import type { HolidaysView, HolidayView } from './holidays.views.js';

const SOURCE = 'date-holidays (npm), data under CC BY 3.0';

/** Lists of public holidays to begin a calendar with. The list is twelve megabytes: it is read when somebody first asks. */
@Injectable()
export class HolidaysService {
  private list: Promise<typeof Holidays> | undefined;

  /** @throws CountryUnknown, StateUnknown */
  async of({ country, state, year, language }: HolidaysQuery): Promise<HolidaysView> {
    const List = await (this.list ??= import('date-holidays').then((module) => module.default));
    const countries = new List().getCountries();
    if (!Object.hasOwn(countries, country)) throw new CountryUnknown(country);
    const states = new List().getStates(country) ?? {};
    if (state !== undefined && !Object.hasOwn(states, state)) throw new StateUnknown(state, Object.keys(states));
    const list = state === undefined ? new List(country) : new List(country, state);
    return {
      country,
      state: state ?? null,
      year,
      holidays: publicOnes(list.getHolidays(year, language)),
      states: Object.entries(states).map(([code, name]) => ({ code, name })),
      warning: Object.keys(states).length > 0 && state === undefined ? stateWanted(countries[country]!) : null,
      source: SOURCE,
    };
  }
}

const stateWanted = (country: string): string =>
  `Holidays differ between the states of ${country}: this list has only those of the whole country. Name the state.`;

/** By date; what falls on the same day under two names is two lines. */
function publicOnes(listed: readonly (ListedHoliday & { type: string })[]): HolidayView[] {
  return listed
    .filter(({ type }) => type === 'public')
    .flatMap((one) => datesOf(one).map((date) => ({ date, name: one.name, substitute: one.substitute === true })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
