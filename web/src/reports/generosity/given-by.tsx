import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { reasonWords, remedyWords } from '../../flex/words.js';
import { money } from '../../text/money.js';
import { Table } from '../../ui/table.js';
import { number, percent } from '../figures.js';
import classes from '../reports.module.css';
import { ShareBar } from '../share-bar.js';
import { t } from '../text.js';

interface GivenByProps {
  facets: Shape<'FacetsView'>;
  facet: 'remedy' | 'reason';
  /** As the ledger takes it: each number leads to its exceptions. */
  period: { from?: string; to?: string };
}

/** How much was given beyond the rules, by what it was or by why: drawn and counted in one table. */
export function GivenBy({ facets, facet, period }: GivenByProps) {
  const values = facets.facets.find((one) => one.facet === facet)?.values ?? [];
  const words = facet === 'remedy' ? remedyWords : reasonWords;
  const title = t(facet === 'remedy' ? 'byRemedy' : 'byReason');
  return (
    <section className={classes.stack}>
      <h3>{title}</h3>
      <Table
        label={title}
        head={
          <>
            <th scope="col">{t(facet === 'remedy' ? 'remedy' : 'reason')}</th>
            <th scope="col" data-number>
              {t('exceptions')}
            </th>
            <th scope="col" data-number>
              {t('share')}
            </th>
            <th scope="col">{t('drawn')}</th>
            <th scope="col" data-number>
              {t('worth')}
            </th>
          </>
        }
      >
        {values.map(({ value, count, sums }) => (
          <tr key={value}>
            <th scope="row">{words(value)}</th>
            <td data-number>
              <Link to="/exceptions" search={{ ...period, [facet]: value } as never} className={classes.link}>
                {number(count, 0)}
              </Link>
            </td>
            <td data-number>{percent((100 * count) / facets.count)}</td>
            <td>
              <ShareBar percent={(100 * count) / facets.count} />
            </td>
            <td data-number>{sums.map(money).join(' + ') || '–'}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
