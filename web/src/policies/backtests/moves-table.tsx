import type { Shape } from '../../api/client.js';
import { countAndShare } from '../../reports/figures.js';
import { Table } from '../../ui/table.js';
import { OutcomeChip } from '../outcome-chip.js';
import { named } from '../text.js';
import classes from './backtests.module.css';
import { t } from './text.js';

/** From which answer to which, and which facts nobody knew; opened by whoever wants to know. */
export const MovesTable = ({ result: { moves, missing, decisions } }: { result: Shape<'BacktestResultView'> }) => (
  <>
    {moves.length > 0 && (
      <details>
        <summary>{t('moves')}</summary>
        <Table
          label={t('moves')}
          head={
            <>
              <th scope="col">{t('was')}</th>
              <th scope="col">{t('wouldBe')}</th>
              <th scope="col" data-number>
                {t('decisions')}
              </th>
            </>
          }
        >
          {moves.map(({ was, wouldBe, count }) => (
            <tr key={`${was} ${wouldBe}`}>
              <td>
                <OutcomeChip outcome={was} />
              </td>
              <td>
                <OutcomeChip outcome={wouldBe} />
              </td>
              <td data-number>{countAndShare(count, decisions)}</td>
            </tr>
          ))}
        </Table>
      </details>
    )}
    {missing.length > 0 && (
      <section className={classes.stack}>
        <h3>{t('missing')}</h3>
        <p className={classes.soft}>{t('missingWords')}</p>
        <Table
          label={t('missing')}
          head={
            <>
              <th scope="col">{t('fact')}</th>
              <th scope="col" data-number>
                {t('decisions')}
              </th>
            </>
          }
        >
          {missing.map(({ fact, label, count }) => (
            <tr key={fact}>
              <th scope="row">{named('fact', fact, label)}</th>
              <td data-number>{countAndShare(count, decisions)}</td>
            </tr>
          ))}
        </Table>
      </section>
    )}
  </>
);
