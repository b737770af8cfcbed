import { number, percent } from '../../reports/figures.js';
import { ShareBar } from '../../reports/share-bar.js';
import { Button } from '../../ui/button.js';
import { Table } from '../../ui/table.js';
import classes from './backtests.module.css';
import { ASKED_AS, CHANGES, type Changes } from './changes.rules.js';
import { t, told } from './text.js';

interface ChangesTableProps {
  changes: Changes;
  decisions: number;
  onCases: ((change: string) => void) | undefined;
}

/** How many would be answered how, drawn and counted in one table, each with what it means and the cases behind it. */
export const ChangesTable = ({ changes, decisions, onCases }: ChangesTableProps) => (
  <Table
    label={t('whatWouldChange')}
    head={
      <>
        <th scope="col">{t('whatWouldChange')}</th>
        <th scope="col" data-number>
          {t('decisions')}
        </th>
        <th scope="col" data-number>
          {t('share')}
        </th>
        <th scope="col">{t('drawn')}</th>
        <th scope="col">{t('meaning')}</th>
        {onCases && <th scope="col">{t('cases')}</th>}
      </>
    }
  >
    {CHANGES.map((name) => {
      const count = changes[name];
      const share = decisions === 0 ? 0 : (100 * count) / decisions;
      return (
        <tr key={name}>
          <th scope="row">{told('change', name)}</th>
          <td data-number>{number(count, 0)}</td>
          <td data-number>{percent(decisions === 0 ? null : share)}</td>
          <td>
            <ShareBar percent={share} />
          </td>
          <td className={classes.what}>{told('means', name)}</td>
          {onCases && (
            <td>
              {name !== 'unchanged' && count > 0 && (
                <Button
                  size="small"
                  aria-label={t('casesOf', { change: told('change', name) })}
                  onClick={() => onCases(ASKED_AS[name])}
                >
                  {t('showCases')}
                </Button>
              )}
            </td>
          )}
        </tr>
      );
    })}
  </Table>
);
