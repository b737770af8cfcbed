export class HolidayView {
  /** `YYYY-MM-DD`; a holiday of several days is several of these. */
  date!: string;
  name!: string;
  /** It stands in for one that falls on a day that is free anyway. */
  substitute!: boolean;
}

export class StateView {
  code!: string;
  name!: string;
}

/** Where a calendar's holidays can begin: to be looked at, changed and saved by somebody who knows. */
export class HolidaysView {
  country!: string;
  state!: string | null;
  year!: number;
  holidays!: HolidayView[];
  /** What `state` may be here; empty where the whole country keeps the same days. */
  states!: StateView[];
  /** What to look at before they are saved. */
  warning!: string | null;
  /** Who gathered them, and under which licence. */
  source!: string;
}
