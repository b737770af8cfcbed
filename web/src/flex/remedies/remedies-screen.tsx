import { IconReceiptRefund } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, asRead, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { Choice } from '../../ui/choice.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { tell } from '../../ui/toast-store.js';
import { pagesOf, usePages } from '../lists.js';
import { sumWords } from '../money-words.js';
import classes from '../page.module.css';
import { useFlexChanged } from '../reads.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { remedyStateWords, remedyWords } from '../words.js';
import { ExecutionDialog } from './execution-dialog.js';
import { ORDER_STATES, type RemedySearch } from './remedy-search.rules.js';

const TONES: Record<Shape<'RemedyView'>['state'], Tone> = {
  ordered: 'soon',
  executed: 'good',
  failed: 'late',
  cancelled: 'quiet',
};
type Asked = { remedy: Shape<'RemedyView'>; result: 'executed' | 'failed' };

/** What was granted and is to be carried out; whoever does it says here that it is done, or what stood in the way. */
export function RemediesScreen() {
  const search: RemedySearch = useSearch({ strict: false });
  const state = search.state ?? (search.caseId ? undefined : 'ordered');
  const go = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const changed = useFlexChanged();
  const list = usePages(
    pagesOf<Shape<'RemedyView'>, '/api/v1/remedies'>('/api/v1/remedies', {
      query: { limit: 50, ...(state ? { state } : {}), ...(search.caseId ? { caseId: search.caseId } : {}) },
    }),
  );
  const orderAgain = (remedy: Shape<'RemedyView'>): void =>
    void answerOf(
      api.POST('/api/v1/remedies/{id}/orders', { params: { path: { id: remedy.id }, header: asRead(remedy) } }),
    )
      .then(() => tell(t('orderedAgainNow')))
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }))
      .finally(changed);
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('remedies')}</h1>
        {search.caseId ? (
          <Link to="/remedies">{t('ofAllCases')}</Link>
        ) : (
          <Choice
            label={t('which')}
            options={ORDER_STATES.map((value) => ({ value, label: remedyStateWords(value) }))}
            value={state ?? 'ordered'}
            onChange={(value) => void go({ to: '/remedies', search: { state: value } as never })}
          />
        )}
      </header>
      {list.isPending && <Loading label={t('loading')} lines={9} />}
      {list.isError && list.items.length === 0 && (
        <Failed
          title={t('remediesFailed')}
          words={problemWords(list.error)}
          again={t('again')}
          onAgain={() => void list.refetch()}
        />
      )}
      {list.isSuccess && list.items.length === 0 && (
        <Empty icon={<IconReceiptRefund />} title={t('noRemedies')}>
          {t('noRemediesWords')}
        </Empty>
      )}
      <ul className={sheet.lines}>
        {list.items.map((remedy) => (
          <Line
            key={remedy.id}
            remedy={remedy}
            onTell={(result) => setAsked({ remedy, result })}
            onAgain={() => orderAgain(remedy)}
          />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {asked && <ExecutionDialog {...asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

interface LineProps {
  remedy: Shape<'RemedyView'>;
  onTell: (result: 'executed' | 'failed') => void;
  onAgain: () => void;
}

function Line({ remedy, onTell, onAgain }: LineProps) {
  const { kind, amount, caseId, rma, state, orderedAt, attempt, executions, allowed } = remedy;
  const what = `${remedyWords(kind)} ${amount ? sumWords(amount) : ''}`.trim();
  const last = executions[0];
  return (
    <li className={sheet.line}>
      <span>
        <strong>{what}</strong> {rma && <span className={sheet.mono}>{rma}</span>}
      </span>
      <Chip tone={TONES[state]}>{remedyStateWords(state)}</Chip>
      <span className={sheet.soft}>
        {t('orderedAt', { at: absolute(orderedAt) })}
        {attempt > 1 && ` · ${t('attempt', { attempt })}`}
      </span>
      {last && <span dir="auto">{last.failure ?? last.reference}</span>}
      <Link to="/cases/$caseId" params={{ caseId }} className={classes.target}>
        {t('toCase')}
      </Link>
      <span className={classes.acts}>
        {allowed.includes('execute') && (
          <Button size="small" aria-label={t('carriedOutOf', { what })} onClick={() => onTell('executed')}>
            {t('carriedOut')}
          </Button>
        )}
        {allowed.includes('fail') && (
          <Button size="small" aria-label={t('itFailedOf', { what })} onClick={() => onTell('failed')}>
            {t('itFailed')}
          </Button>
        )}
        {allowed.includes('order_again') && (
          <Button size="small" aria-label={t('orderAgainOf', { what })} onClick={onAgain}>
            {t('orderAgain')}
          </Button>
        )}
      </span>
    </li>
  );
}
