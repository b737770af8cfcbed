import { Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { Empty } from '../ui/states.js';
import { Table } from '../ui/table.js';
import { number, Rate, Read, type Period } from './figures.js';
import classes from './reports.module.css';
import { t } from './text.js';

/** Partners by how far they can be relied on at least; below them those of whom not enough is known. */
export function PartnersPart({ period }: { period: Period }) {
  const query = reads.useQuery('get', '/api/v1/reports/partners', { params: { query: { ...period, limit: 100 } } });
  return (
    <Read query={query}>
      {({ partners, ranked, count }) =>
        partners.length === 0 ? (
          <Empty title={t('noPartners')}>{t('noPartnersWords')}</Empty>
        ) : (
          <div className={classes.stack}>
            <p className={classes.soft}>{t('rankedDefinition', { ranked, count })}</p>
            <Table
              label={t('part_partners')}
              head={
                <>
                  <th scope="col" data-number>
                    {t('rank')}
                  </th>
                  <th scope="col">{t('partner')}</th>
                  <th scope="col">{t('reliability')}</th>
                  <th scope="col">{t('keptStrictly')}</th>
                  <th scope="col">{t('keptAsAgreed')}</th>
                  <th scope="col" data-number>
                    {t('open')}
                  </th>
                  <th scope="col" data-number>
                    {t('overdue')}
                  </th>
                </>
              }
            >
              {partners.map((partner) => (
                <tr key={partner.partnerId}>
                  <td data-number>{partner.rank ?? '–'}</td>
                  <th scope="row" dir="auto">
                    <Link
                      to="/partners/$partnerId/scorecard"
                      params={{ partnerId: partner.partnerId }}
                      search={period as never}
                    >
                      {partner.name}
                    </Link>
                  </th>
                  <td>{partner.reliability.isEnough ? <Rate rate={partner.reliability} /> : t('notEnough')}</td>
                  <td>
                    <Rate rate={partner.keptByOriginal} />
                  </td>
                  <td>
                    <Rate rate={partner.keptAsAgreed} />
                  </td>
                  <td data-number>{number(partner.open.count, 0)}</td>
                  <td data-number>{number(partner.overdue.count, 0)}</td>
                </tr>
              ))}
            </Table>
          </div>
        )
      }
    </Read>
  );
}
