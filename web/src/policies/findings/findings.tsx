import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconLayersIntersect } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.js';
import { situationWords } from '../cell-words.js';
import type { Check, Fact } from '../policy-shapes.js';
import { t } from '../text.js';
import classes from './findings.module.css';

interface FindingsProps {
  check: Pick<Check, 'coverage' | 'stops'>;
  catalogue: ReadonlyMap<string, Fact>;
  /** Offered beside each example where tests can be written. */
  onTest?: (facts: Readonly<Record<string, unknown>>) => void;
}

/** What a look at the table finds: rows that contradict each other, situations nobody spoke of, and rows that merely meet. */
export function Findings({ check: { coverage, stops }, catalogue, onTest }: FindingsProps) {
  const meets = coverage.overlaps.examples.filter(({ kind }) => kind !== 'conflict');
  const conflicts = coverage.overlaps.examples.filter(({ kind }) => kind === 'conflict');
  const failing = stops.filter(({ kind }) => kind === 'test fails').length;
  const words = (facts: Readonly<Record<string, unknown>>): string => situationWords(facts, catalogue);
  const test = (facts: Readonly<Record<string, unknown>>): ReactNode =>
    onTest && (
      <Button look="quiet" size="small" onClick={() => onTest(facts)}>
        {t('makeTest')}
      </Button>
    );
  return (
    <section className={classes.findings} aria-label={t('findings')}>
      <h2>{t('findings')}</h2>
      {stops.length === 0 && (
        <p className={classes.good}>
          <IconCircleCheck aria-hidden />
          {t('nothingStops')}
        </p>
      )}
      {failing > 0 && (
        <p className={classes.bad}>
          <IconAlertTriangle aria-hidden />
          {t('testsFail', { count: failing })}
        </p>
      )}
      {conflicts.map(({ rows, maybe, example }) => (
        <div key={rows.join(' ')} className={classes.finding} data-kind="conflict">
          <IconAlertTriangle aria-hidden />
          <div>
            <p className={classes.what}>{t(maybe ? 'rowsMayConflict' : 'rowsConflict', { rows: rows.join(', ') })}</p>
            <p className={classes.example}>{t('forExample', { situation: words(example.facts) })}</p>
            {test(example.facts)}
          </div>
        </div>
      ))}
      {coverage.gaps.count > 0 && (
        <details className={classes.finding} data-kind="gap" open={coverage.gaps.count <= 3}>
          <summary>
            <IconCircleDashed aria-hidden />
            <span className={classes.what}>{t('gaps', { count: coverage.gaps.count })}</span>
          </summary>
          <p className={classes.example}>{t('gapsWords')}</p>
          <ul>
            {coverage.gaps.examples.map(({ facts, says }) => (
              <li key={says}>
                <span>{words(facts)}</span> {test(facts)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {meets.length > 0 && (
        <details className={classes.finding} data-kind="meet">
          <summary>
            <IconLayersIntersect aria-hidden />
            <span className={classes.what}>{t('rowsMeet', { count: meets.length })}</span>
          </summary>
          <ul>
            {meets.map(({ rows, kind, example }) => (
              <li key={rows.join(' ')}>
                <b>
                  <bdi>{rows.join(', ')}</bdi>
                </b>
                : {t(kind === 'says the same' ? 'saySame' : 'settledByStrength')}{' '}
                {t('forExample', { situation: words(example.facts) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!coverage.complete && <p className={classes.example}>{t('notComplete')}</p>}
    </section>
  );
}
