import { reads } from '../../api/client.js';
import { boundsOf } from '../../time/field-time.js';
import { Empty } from '../../ui/states.js';
import { Read, type Period } from '../figures.js';
import classes from '../reports.module.css';
import { t } from '../text.js';
import { Afterwards } from './afterwards.js';
import { AvailableNow } from './available-now.js';
import { GivenBy } from './given-by.js';
import { WhoGave } from './who-gave.js';

/** What may be given, what was, for which reasons, by whom without asking, and what became of it. */
export default function GenerosityPart({ period }: { period: Period }) {
  const { from = '', to = '' } = period;
  const given = reads.useQuery('get', '/api/v1/exceptions/facets', { params: { query: boundsOf({ from, to }) } });
  return (
    <div className={classes.stack}>
      <AvailableNow />
      <section className={classes.stack}>
        <h2>{t('given')}</h2>
        <Read query={given}>
          {(facets) =>
            facets.count === 0 ? (
              <Empty title={t('nothingGiven')}>{t('nothingGivenWords')}</Empty>
            ) : (
              <>
                <GivenBy facets={facets} facet="remedy" period={boundsOf({ from, to })} />
                <GivenBy facets={facets} facet="reason" period={boundsOf({ from, to })} />
                <Afterwards facets={facets} />
              </>
            )
          }
        </Read>
      </section>
      <WhoGave period={period} />
    </div>
  );
}
