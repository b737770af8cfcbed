import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../shell/may.js';
import { Choice } from '../ui/choice.js';
import { Page } from '../ui/page.js';
import { LatePart } from './late-part.js';
import { PartnersPart } from './partners-part.js';
import { PeriodFields } from './period-fields.js';
import { PromisesPart } from './promises-part.js';
import { PARTS, periodOf, type Part, type ReportSearch } from './reports.rules.js';
import classes from './reports.module.css';
import { t } from './text.js';
import { ToldPart } from './told-part.js';

const SHOWN: Record<Part, typeof PromisesPart> = {
  promises: PromisesPart,
  late: LatePart,
  told: ToldPart,
  partners: PartnersPart,
};

/** How promises have been kept over a period: by kind, by partner, and whether customers heard of a slip before they asked. */
export function ReportsScreen() {
  const search: ReportSearch = useSearch({ strict: false });
  const go = useNavigate();
  const may = useMay();
  const show = search.show ?? 'promises';
  const turn = (part: Partial<ReportSearch>): void =>
    void go({ to: '/reports', search: { ...search, ...part } as never, replace: true });
  const Shown = SHOWN[show];
  return (
    <Page title={t('trends')} lead={t('trendsLead')}>
      <div className={classes.bar}>
        <Choice
          label={t('whatIsShown')}
          options={PARTS.map((value) => ({ value, label: t(`part_${value}` as 'part_late') }))}
          value={show}
          onChange={(value) => turn({ show: value })}
        />
        <PeriodFields search={search} onChange={turn} />
      </div>
      {may('report.read') && <Shown period={periodOf(search)} />}
    </Page>
  );
}
