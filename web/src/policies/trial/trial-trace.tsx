import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { Hidden } from '../../ui/hidden.js';
import { Table } from '../../ui/table.js';
import { cellWords, factLabel } from '../cell-words.js';
import { OutcomeChip } from '../outcome-chip.js';
import type { Fact, Sheet, Trial } from '../policy-shapes.js';
import { t } from '../text.js';
import classes from './trial.module.css';

interface TrialTraceProps {
  trial: Trial;
  sheet: Sheet;
  catalogue: ReadonlyMap<string, Fact>;
}

/** Row by row and cell by cell: true, not true, or not to be said. */
export const TrialTrace = ({ trial, sheet, catalogue }: TrialTraceProps) => (
  <Table
    label={t('trace')}
    head={
      <>
        <th scope="col">{t('row')}</th>
        <th scope="col">{t('isTrue')}</th>
        <th scope="col">{t('cells')}</th>
        <th scope="col">{t('thenFollows')}</th>
      </>
    }
  >
    {trial.trace.map(({ row, outcome, truth, cells, condition }) => (
      <tr key={row} data-counts={row === trial.row || undefined} className={classes.traced}>
        <th scope="row">
          <bdi>{row}</bdi>
        </th>
        <td>
          <Mark truth={truth} words />
        </td>
        <td>
          <ul className={classes.cells}>
            {cells.map((cell) => (
              <li key={cell.fact}>
                <Mark truth={cell.truth} />
                <span>
                  {factLabel({ name: cell.fact, label: cell.label })}{' '}
                  <bdi>
                    {cellWords(catalogue.get(cell.fact), sheet.rows.find(({ id }) => id === row)?.cells[cell.fact])}
                  </bdi>
                </span>
              </li>
            ))}
            {condition && (
              <li>
                <Mark truth={condition.truth} />
                <code dir="ltr">{condition.source}</code>
              </li>
            )}
            {cells.length === 0 && !condition && <li>{t('anything')}</li>}
          </ul>
        </td>
        <td>
          <OutcomeChip outcome={outcome} />
        </td>
      </tr>
    ))}
  </Table>
);

const ICONS = { true: IconCheck, false: IconX, unknown: IconQuestionMark } as const;

function Mark({ truth, words }: { truth: string; words?: boolean }) {
  const Icon = ICONS[truth as 'true'] ?? IconQuestionMark;
  const said = t(`truth_${truth}` as 'truth_true');
  return (
    <span className={classes.mark} data-truth={truth}>
      <Icon aria-hidden />
      {words ? said : <Hidden>{said}: </Hidden>}
    </span>
  );
}
