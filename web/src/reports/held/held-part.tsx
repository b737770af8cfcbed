import { Link } from '@tanstack/react-router';
import { reads, type Shape } from '../../api/client.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { number, percent, Read, type Period } from '../figures.js';
import classes from '../reports.module.css';
import { ShareBar } from '../share-bar.js';
import { t } from '../text.js';

type Held = Shape<'TimeHeldReportView'>;

/** To whom the time of cases was charged: every hour to exactly one party. */
export default function HeldPart({ period }: { period: Period }) {
  const query = reads.useQuery('get', '/api/v1/reports/time-held', { params: { query: period } });
  return (
    <Read query={query}>
      {(held) =>
        held.cases === 0 ? (
          <Empty title={t('noCases')}>{t('noCasesWords')}</Empty>
        ) : (
          <div className={classes.stack}>
            <p className={classes.soft}>{t('heldDefinition')}</p>
            <p>{t('heldTogether', { count: held.cases, hours: number(held.hours) })}</p>
            <HeldChart held={held} />
            <Parties held={held} />
            {held.partners.length > 0 && <Partners held={held} period={period} />}
          </div>
        )
      }
    </Read>
  );
}

/** One bar, cut by whose time it was; told apart by patterns too. The table below says the same. */
const HeldChart = ({ held }: { held: Held }) => (
  <figure className={classes.cut} role="img" aria-label={t('chartOf', { what: t('part_held') })}>
    {held.parties.map(
      ({ party, percent: share }) =>
        share !== null &&
        share > 0 && (
          <span key={party} data-party={party} style={{ flexGrow: share }}>
            {share >= 8 && <span>{t(`party_${party}` as 'party_us')}</span>}
          </span>
        ),
    )}
  </figure>
);

const Parties = ({ held }: { held: Held }) => (
  <Table
    label={t('part_held')}
    head={
      <>
        <th scope="col">{t('whoseTime')}</th>
        <th scope="col" data-number>
          {t('hours')}
        </th>
        <th scope="col" data-number>
          {t('share')}
        </th>
        <th scope="col">{t('drawn')}</th>
        <th scope="col" data-number>
          {t('cases')}
        </th>
        <th scope="col" data-number>
          {t('halfWithin')}
        </th>
        <th scope="col" data-number>
          {t('nineOfTenWithin')}
        </th>
      </>
    }
  >
    {held.parties.map(({ party, hours, percent: share, cases, median, p90 }) => (
      <tr key={party}>
        <th scope="row">{t(`party_${party}` as 'party_us')}</th>
        <td data-number>{number(hours)}</td>
        <td data-number>{percent(share)}</td>
        <td>
          <ShareBar percent={share ?? 0} />
        </td>
        <td data-number>{number(cases, 0)}</td>
        <td data-number>{hoursWords(median)}</td>
        <td data-number>{hoursWords(p90)}</td>
      </tr>
    ))}
  </Table>
);

const Partners = ({ held, period }: { held: Held; period: Period }) => (
  <section className={classes.stack}>
    <h2>{t('heldByPartner')}</h2>
    <Table
      label={t('heldByPartner')}
      head={
        <>
          <th scope="col">{t('partner')}</th>
          <th scope="col" data-number>
            {t('hours')}
          </th>
          <th scope="col" data-number>
            {t('ofAllTime')}
          </th>
          <th scope="col">{t('drawn')}</th>
          <th scope="col" data-number>
            {t('cases')}
          </th>
        </>
      }
    >
      {held.partners.map(({ partnerId, name, hours, percent: share, cases }) => (
        <tr key={partnerId}>
          <th scope="row" dir="auto">
            <Link to="/partners/$partnerId/scorecard" params={{ partnerId }} search={period as never}>
              {name}
            </Link>
          </th>
          <td data-number>{number(hours)}</td>
          <td data-number>{percent(share)}</td>
          <td>
            <ShareBar percent={share ?? 0} />
          </td>
          <td data-number>{number(cases, 0)}</td>
        </tr>
      ))}
    </Table>
  </section>
);

const hoursWords = (hours: number | null): string => (hours === null ? '–' : t('hoursShort', { hours: number(hours) }));
