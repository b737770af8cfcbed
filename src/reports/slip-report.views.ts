import { RateView } from './promise-report.views.js';

export class SlipPeriodView {
  /** Promises that slipped at this instant or later; null = no bound. */
  from!: string | null;
  /** Promises that slipped before this instant; null = no bound. */
  to!: string | null;
}

/** Slips of promises to customers. `total` = `toldFirst` + `askedFirst` + `nobodyYet` + `mended`. */
export class SlipsView {
  total!: number;
  /** The customer heard of it from us before they wrote. */
  toldFirst!: number;
  /** The customer wrote before they had heard of it from us. */
  askedFirst!: number;
  /** Neither has happened so far. */
  nobodyYet!: number;
  /** There was time again before anybody was told or asked: nothing was left to tell. */
  mended!: number;
  /** `toldFirst` of `toldFirst` and `askedFirst`. */
  toldRate!: RateView;
  /** Median minutes from the slip until the customer was told; 1 decimal. */
  toldAfterMinutes!: number | null;
  /** Median hours between that and the time they had been promised; 1 decimal, negative when it had passed. */
  leadHours!: number | null;
}

/** Tasks to tell the customer, by what became of them. */
export class OwnTasksCountView {
  total!: number;
  open!: number;
  done!: number;
  dismissed!: number;
  over!: number;
}

/** Promises given although what they rest on came too late, with a reason, by what became of them. */
export class OverPromisesView {
  total!: number;
  kept!: number;
  broken!: number;
  renegotiated!: number;
  withdrawn!: number;
  open!: number;
}

export class SlipReportView {
  period!: SlipPeriodView;
  slips!: SlipsView;
  tasks!: OwnTasksCountView;
  overPromises!: OverPromisesView;
}
