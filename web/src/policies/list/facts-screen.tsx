import { Link } from '@tanstack/react-router';
import { problemWords } from '../../api/problem-words.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { factLabel, valueWords } from '../cell-words.js';
import type { Fact } from '../policy-shapes.js';
import { useCatalogue } from '../policy-reads.js';
import { named, t } from '../text.js';
import classes from './policies-screen.module.css';

/** Everything policies may go by, and who knows it. */
export function FactsScreen() {
  const { catalogue, isPending, isError, error, refetch } = useCatalogue();
  return (
    <Page
      title={t('factsCatalogue')}
      lead={t('factsLead')}
      acts={
        <Link to="/policies" className={classes.link}>
          {t('policies')}
        </Link>
      }
    >
      {isPending && <Loading label={t('loading')} lines={12} />}
      {isError && (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      )}
      {catalogue.size > 0 && (
        <Table
          label={t('factsCatalogue')}
          head={
            <>
              <th scope="col">{t('fact')}</th>
              <th scope="col">{t('mayBe')}</th>
              <th scope="col">{t('whoKnows')}</th>
              <th scope="col">{t('nameInConditions')}</th>
            </>
          }
        >
          {[...catalogue.values()].map((fact) => (
            <tr key={fact.name}>
              <th scope="row">{factLabel(fact)}</th>
              <td>{mayBe(fact)}</td>
              <td>
                {named('source', fact.source)}
                {fact.sensitivity === 'sensitive' && ` · ${t('sensitive')}`}
              </td>
              <td>
                <code dir="ltr">{fact.name}</code>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Page>
  );
}

function mayBe(fact: Fact): string {
  if (fact.type === 'boolean') return `${t('yes')}, ${t('no')}`;
  if (fact.values) return fact.values.map((value) => valueWords(fact, value)).join(', ');
  return t(fact.unit === 'days' ? 'wholeDays' : fact.whole ? 'wholeNumber' : 'aNumber');
}
