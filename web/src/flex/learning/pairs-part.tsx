import { Link } from '@tanstack/react-router';
import { IconUsers } from '@tabler/icons-react';
import { reads } from '../../api/client.js';
import { number, percent, Read } from '../../reports/figures.js';
import { absolute } from '../../time/times.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import classes from './learning.module.css';
import { t } from './text.js';

/** Two people who mostly approve each other's requests: no proof of anything, a reason to read some of them. */
export function PairsPart() {
  const query = reads.useQuery('get', '/api/v1/exceptions/approver-pairs', {});
  return (
    <div className={classes.stack}>
      <p className={classes.soft}>{t('pairsDefinition')}</p>
      <Read query={query}>
        {({ pairs, since }) =>
          pairs.length === 0 ? (
            <Empty icon={<IconUsers />} title={t('noPairs')}>
              {t('noPairsWords', { since: absolute(since) })}
            </Empty>
          ) : (
            <Table
              label={t('lesson_pairs')}
              head={
                <>
                  <th scope="col">{t('approves')}</th>
                  <th scope="col">{t('requestsOf')}</th>
                  <th scope="col" data-number>
                    {t('approvedOf')}
                  </th>
                  <th scope="col">{t('lastTime')}</th>
                  <th scope="col">{t('read')}</th>
                </>
              }
            >
              {pairs.flatMap(({ people: [one, other], lastAt }) =>
                [
                  { approver: one!, requester: other! },
                  { approver: other!, requester: one! },
                ].map(({ approver, requester }) => (
                  <tr key={`${approver.approverId} ${requester.approverId}`}>
                    <th scope="row" dir="auto">
                      {approver.approverName}
                    </th>
                    <td dir="auto">{requester.approverName}</td>
                    <td data-number>
                      {t('approvedShare', {
                        share: percent(approver.percent),
                        approved: number(approver.approved, 0),
                        of: number(approver.ofRequests, 0),
                      })}
                    </td>
                    <td>{absolute(lastAt)}</td>
                    <td>
                      <Link
                        to="/exceptions"
                        search={{ approver: approver.approverId, requester: requester.approverId } as never}
                        className={classes.link}
                      >
                        {t('readThem')}
                      </Link>
                    </td>
                  </tr>
                )),
              )}
            </Table>
          )
        }
      </Read>
    </div>
  );
}
