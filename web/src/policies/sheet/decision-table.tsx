import { IconAlertTriangle } from '@tabler/icons-react';
import { cellWords, factLabel } from '../cell-words.js';
import { columnsOf } from '../columns.rules.js';
import { inConflict } from '../findings/findings.rules.js';
import { limitWords } from '../limit-words.js';
import { OutcomeChip } from '../outcome-chip.js';
import type { Check, Fact, Row } from '../policy-shapes.js';
import { t } from '../text.js';
import { Hidden } from '../../ui/hidden.js';
import classes from './decision-table.module.css';

interface DecisionTableProps {
  rows: readonly Row[];
  catalogue: ReadonlyMap<string, Fact>;
  check: Pick<Check, 'coverage'>;
}

/** The table as it decides: a line for each row, a column for each fact that any of them asks about. */
export function DecisionTable({ rows, catalogue, check }: DecisionTableProps) {
  const columns = columnsOf(
    rows.map(({ cells }) => cells),
    [...catalogue.keys()],
  );
  const withCondition = rows.some(({ condition }) => condition);
  const red = inConflict(check.coverage);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls by itself is reached by keys, too
    <section className={classes.frame} tabIndex={0} aria-label={t('part_table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {columns.map((name) => (
              <th scope="col" key={name}>
                {factLabel(catalogue.get(name) ?? { name, label: name })}
              </th>
            ))}
            {withCondition && <th scope="col">{t('condition')}</th>}
            <th scope="col">{t('thenFollows')}</th>
            <th scope="col">{t('upTo')}</th>
            <th scope="col" className={classes.says}>
              {t('says')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-conflict={red.has(row.id) || undefined}>
              <th scope="row">
                <span className={classes.id}>
                  {red.has(row.id) && <IconAlertTriangle aria-hidden />}
                  <bdi>{row.id}</bdi>
                  {red.has(row.id) && <Hidden>{t('contradicts')}</Hidden>}
                </span>
              </th>
              {columns.map((name) => (
                <td key={name} data-empty={!row.cells[name] || undefined}>
                  <bdi>{cellWords(catalogue.get(name), row.cells[name])}</bdi>
                </td>
              ))}
              {withCondition && (
                <td>
                  {row.condition && (
                    <code className={classes.condition} dir="ltr">
                      {row.condition}
                    </code>
                  )}
                </td>
              )}
              <td>
                <OutcomeChip outcome={row.outcome} />
              </td>
              <td>{limitWords(row.limits)}</td>
              <td className={classes.says} dir="auto">
                {row.says}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
