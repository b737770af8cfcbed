import { PeriodView, RateView } from './promise-report.views.js';

/** Open minutes from the beginning until it was done, less what others were waited for; 1 decimal, null when none was done. */
export class TakenView {
  p50Minutes!: number | null;
  p90Minutes!: number | null;
}

/** One target of one service level. `total` = `kept` + `late` + `missed` + `open` + `letGo`. */
export class TargetFiguresView {
  serviceLevelId!: string;
  serviceLevel!: string;
  target!: string;
  total!: number;
  /** Done by the due time, what others were waited for added. */
  kept!: number;
  /** Done after it. */
  late!: number;
  /** Found broken, and not done since. */
  missed!: number;
  /** Neither done nor over. */
  open!: number;
  /** Nobody waited for it any more. */
  letGo!: number;
  /** Due before `asOf` and not done by it, those whose clock stands left out. */
  overdue!: number;
  taken!: TakenView;
  /** Kept, of all that were done or whose time had passed. */
  keptRate!: RateView;
}

/** How one measure of a target was met. */
export class MetView {
  met!: number;
  missed!: number;
  /** Its time has not come. */
  open!: number;
  rate!: RateView;
}

/** What a partner owes by contract for a kind of task. */
export class PartnerTargetView {
  targetId!: string;
  partnerId!: string;
  partner!: string;
  kind!: string;
  replyMinutes!: number | null;
  doneMinutes!: number | null;
  reply!: MetView | null;
  done!: MetView | null;
}

/** What we expect of ourselves: that a case is acknowledged, that an approval it waits for is given. */
export class OwnTargetView {
  targetId!: string;
  kind!: string;
  doneMinutes!: number;
  done!: MetView;
}

export class ServiceLevelReportView {
  period!: PeriodView;
  targets!: TargetFiguresView[];
  partners!: PartnerTargetView[];
  own!: OwnTargetView[];
}
