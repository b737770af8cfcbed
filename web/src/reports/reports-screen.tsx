import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { useMay } from '../shell/may.js';
import { Choice } from '../ui/choice.js';
import { Page } from '../ui/page.js';
import { Loading } from '../ui/states.js';
import type { Period } from './figures.js';
import { LatePart } from './late-part.js';
import { PartnersPart } from './partners-part.js';
import { PeriodFields } from './period-fields.js';
import { PromisesPart } from './promises-part.js';
import { PARTS, periodOf, type Part, type ReportSearch } from './reports.rules.js';
import classes from './reports.module.css';
import { t } from './text.js';
import { ToldPart } from './told-part.js';

const SHOWN: Record<Part, ComponentType<{ period: Period }>> = {
  promises: PromisesPart,
  late: LatePart,
  told: ToldPart,
  partners: PartnersPart,
  held: lazy(() => import('./held/held-part.js')),
  generosity: lazy(() => import('./generosity/generosity-part.js')),
};

/** Which days are meant, where it is not those on which promises were made. */
const LABELS: Partial<Record<Part, () => string>> = {
  held: () => t('receivedFrom'),
  generosity: () => t('givenFrom'),
};

/** How promises have been kept over a period, whose time cases were, and what was given beyond the rules. */
export function ReportsScreen() {
  const search: ReportSearch = useSearch({ strict: false });
  const go = useNavigate();
  const may = useMay();
  const show = search.show ?? 'promises';
  const turn = (part: Partial<ReportSearch>): void =>
    void go({ to: '/reports', search: { ...search, ...part } as never, replace: true });
  const Shown = SHOWN[show];
  return (
    <Page title={t('trends')} lead={t('trendsLead')} wide>
      <div className={classes.bar}>
        <Choice
          label={t('whatIsShown')}
          options={PARTS.map((value) => ({ value, label: t(`part_${value}` as 'part_late') }))}
          value={show}
          onChange={(value) => turn({ show: value })}
        />
        <PeriodFields search={search} label={LABELS[show]?.()} onChange={turn} />
      </div>
      {may('report.read') && (
        <Suspense fallback={<Loading label={t('loading')} lines={9} />}>
          <Shown period={periodOf(search)} />
        </Suspense>
      )}
    </Page>
  );
}
