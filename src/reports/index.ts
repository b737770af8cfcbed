/** What the desk's rows add up to. Reads only. */
export { percentile } from './percentile.rules.js';
export { readPeriod, type PeriodWords, type PromisePeriod } from './promise-period.js';
export { PromiseReportQueries } from './promise-report.queries.js';
export {
  ChainView,
  DurationsView,
  KindView,
  LatenessView,
  LegView,
  MonthView,
  PartnersView,
  LatePartnerView,
  PeriodView,
  PromiseReportView,
  RateView,
  RegionView,
  ScoreView,
} from './promise-report.views.js';
export { SlipReportQueries } from './slip-report.queries.js';
export { SlipReportView } from './slip-report.views.js';
export { ServiceLevelReportQueries } from './service-level-report.queries.js';
export {
  MetView,
  OwnTargetView,
  PartnerTargetView,
  ServiceLevelReportView,
  TargetFiguresView,
} from './service-level-report.views.js';
export { ReportsModule } from './reports.module.js';
