import { useState } from 'react';
import { reads } from '../../../api/client.js';
import { problemWords } from '../../../api/problem-words.js';
import type { Shape } from '../../../api/shapes.js';
import { absolute } from '../../../time/times.js';
import { Button } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { Failed } from '../../../ui/states.js';
import type { WholeCase } from '../../case-shapes.js';
import { Card } from '../../context/card.js';
import { StateChip } from '../../state-chip.js';
import type { Asked } from '../asked.js';
import { CaseDialogs } from '../case-dialogs.js';
import { CaseLink } from '../case-link.js';
import { possible } from '../possible.rules.js';
import classes from '../relations.module.css';
import { t } from '../text.js';

const SHOWN = 5;
/** While letters are being written, one looks on. */
const LOOK_AGAIN_MS = 2_000;

/** Of a major case: which cases are part of it, and what their customers were told together. */
export function MajorCard({ shown }: { shown: WholeCase }) {
  const [asked, setAsked] = useState<Asked>();
  const { data } = reads.useQuery('get', '/api/v1/cases/{id}/links', {
    params: { path: { id: shown.id }, query: { kind: 'part_of', limit: SHOWN } },
  });
  const may = possible(shown);
  return (
    <Card title={t('childrenOf', { count: shown.children })}>
      <div className={classes.facts}>
        {(['add', 'update', 'lift'] as const)
          .filter((one) => may.includes(one))
          .map((one) => (
            <Button key={one} size="small" onClick={() => setAsked(one)}>
              {t(one)}
            </Button>
          ))}
      </div>
      {shown.children === 0 && <p className={classes.soft}>{t('noChildrenWords')}</p>}
      <ul className={classes.relations}>
        {((data?.items ?? []) as Shape<'CaseLinkView'>[]).map((link) => (
          <li key={link.id} className={classes.other}>
            <CaseLink of={link.case} />
            <StateChip state={link.case.state} />
          </li>
        ))}
      </ul>
      {shown.children > 0 && (
        <Button size="small" look="quiet" onClick={() => setAsked('children')}>
          {t('children')}
        </Button>
      )}
      <Updates shown={shown} />
      <CaseDialogs asked={asked} shown={shown} onClose={() => setAsked(undefined)} />
    </Card>
  );
}

function Updates({ shown: { id } }: { shown: WholeCase }) {
  const { data, isError, error, refetch } = reads.useQuery(
    'get',
    '/api/v1/cases/{id}/updates',
    { params: { path: { id }, query: { limit: SHOWN } } },
    { refetchInterval: ({ state }) => (state.data?.items.some(({ waiting }) => waiting > 0) ? LOOK_AGAIN_MS : false) },
  );
  if (isError)
    return (
      <Failed
        title={t('updatesFailed')}
        words={problemWords(error)}
        again={t('again')}
        onAgain={() => void refetch()}
      />
    );
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-label={t('updates')} className={classes.updates}>
      <h3 className={classes.soft}>{t('updates')}</h3>
      <ul className={classes.relations}>
        {data.items.map((update) => (
          <li key={update.id} className={classes.relation}>
            <p className={classes.soft}>
              <bdi>{t('saidBy', { name: update.by, at: absolute(update.at) })}</bdi>
            </p>
            <p className={classes.begins} dir="auto">
              {update.body}
            </p>
            <p className={classes.facts}>
              <Chip tone="good">{t('wasWritten', { written: update.written, total: update.total })}</Chip>
              {update.waiting > 0 && <Chip>{t('isWaiting', { number: update.waiting })}</Chip>}
              {update.withheld > 0 && <Chip tone="late">{t('wasWithheld', { number: update.withheld })}</Chip>}
            </p>
            {update.withheldFrom.length > 0 && (
              <details className={classes.soft}>
                <summary>{t('withheldWhy')}</summary>
                <ul>
                  {update.withheldFrom.map(({ caseId, number, subject, why }) => (
                    <li key={caseId}>
                      <CaseLink of={{ id: caseId, number, subject }} />: {t(`withheld_${why}` as 'withheld_closed')}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
