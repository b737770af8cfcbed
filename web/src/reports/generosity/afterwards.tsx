import type { Shape } from '../../api/client.js';
import { Table } from '../../ui/table.js';
import { number, percent } from '../figures.js';
import classes from '../reports.module.css';
import { ShareBar } from '../share-bar.js';
import { t } from '../text.js';
import { outcomesIn } from './afterwards.rules.js';

/** What became of the exceptions: what customers said, whether they complained again, whether they stayed. */
export const Afterwards = ({ facets }: { facets: Shape<'FacetsView'> }) => {
  const { lines, pulse } = outcomesIn(facets);
  return (
    <section className={classes.stack}>
      <h3>{t('afterwards')}</h3>
      <p className={classes.soft}>{t('afterwardsDefinition')}</p>
      <Table
        label={t('afterwards')}
        head={
          <>
            <th scope="col">{t('what')}</th>
            <th scope="col" data-number>
              {t('exceptions')}
            </th>
            <th scope="col" data-number>
              {t('share')}
            </th>
            <th scope="col">{t('drawn')}</th>
          </>
        }
      >
        {lines.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{t(`after_${name}` as 'after_repeated')}</th>
            <td data-number>{number(count, 0)}</td>
            <td data-number>{percent((100 * count) / facets.count)}</td>
            <td>
              <ShareBar percent={(100 * count) / facets.count} />
            </td>
          </tr>
        ))}
      </Table>
      <p>
        {pulse.answers === 0
          ? t('noPulse')
          : t('meanPulse', { count: pulse.answers, mean: number(pulse.mean, 2), of: number(facets.count, 0) })}
      </p>
    </section>
  );
};
