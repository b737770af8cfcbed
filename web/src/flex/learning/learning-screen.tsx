import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { usePerson } from '../../shell/person.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { AlikePart } from './alike-part.js';
import { GroupsPart } from './groups-part.js';
import { HabitsPart } from './habits-part.js';
import { LESSONS, type LearningSearch, type Lesson } from './learning-search.rules.js';
import classes from './learning.module.css';
import { PairsPart } from './pairs-part.js';
import { SpreadPart } from './spread-part.js';
import { t } from './text.js';

/** Those that look at decisions of some days; habits and pairs have a period of their own. */
const OF_DAYS: readonly Lesson[] = ['alike', 'groups', 'spread'];

/** What decisions teach managers: whether like cases are decided alike, by whom, and which rules nobody wrote. */
export function LearningScreen() {
  const search: LearningSearch = useSearch({ strict: false });
  const go = useNavigate();
  const person = usePerson();
  const policies = reads.useQuery('get', '/api/v1/policies', { params: { query: { limit: 100 } } });
  const show = search.show ?? 'alike';
  const turn = (part: Partial<LearningSearch>): void =>
    void go({ to: '/exceptions/learning', search: { ...search, ...part } as never, replace: true });
  const known = policies.data?.items ?? [];
  const policy = known.find(({ id }) => id === search.policy) ?? known[0];
  if (person && person.role !== 'manager')
    return (
      <Page title={t('learning')}>
        <Empty title={t('managersOnly')}>{t('managersOnlyWords')}</Empty>
      </Page>
    );
  return (
    <Page
      wide
      title={t('learning')}
      lead={t('learningLead')}
      acts={
        <Link to="/exceptions" className={classes.link}>
          {t('ledger')}
        </Link>
      }
    >
      <div className={classes.bar}>
        <Choice
          label={t('lessons')}
          options={LESSONS.map((value) => ({ value, label: t(`lesson_${value}` as 'lesson_alike') }))}
          value={show}
          onChange={(value) => turn({ show: value })}
        />
      </div>
      {show === 'pairs' ? (
        <PairsPart />
      ) : policies.isError ? (
        <Failed
          title={t('policiesFailed')}
          words={problemWords(policies.error)}
          again={t('again')}
          onAgain={() => void policies.refetch()}
        />
      ) : !policies.data ? (
        <Loading label={t('loading')} lines={9} />
      ) : !policy ? (
        <Empty title={t('noPolicy')}>{t('noPolicyWords')}</Empty>
      ) : (
        <>
          <div className={classes.bar}>
            <Select
              label={t('facet_policy')}
              value={policy.id}
              options={known.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(value) => turn({ policy: value })}
            />
            {OF_DAYS.includes(show) && <Days search={search} onTurn={turn} />}
          </div>
          <Shown show={show} policyId={policy.id} search={search} onTurn={turn} />
        </>
      )}
    </Page>
  );
}

interface TurnProps {
  search: LearningSearch;
  onTurn: (part: Partial<LearningSearch>) => void;
}

const Days = ({ search: { from, to }, onTurn }: TurnProps) => (
  <>
    <TextField
      label={t('decidedFrom')}
      type="date"
      value={from ?? ''}
      max={to}
      onChange={({ target }) => onTurn({ from: target.value || undefined } as Partial<LearningSearch>)}
    />
    <TextField
      label={t('decidedTo')}
      type="date"
      value={to ?? ''}
      min={from}
      onChange={({ target }) => onTurn({ to: target.value || undefined } as Partial<LearningSearch>)}
    />
  </>
);

function Shown({ show, policyId, search, onTurn }: TurnProps & { show: Lesson; policyId: string }) {
  if (show === 'habits') return <HabitsPart key={policyId} policyId={policyId} />;
  if (show === 'spread') return <SpreadPart policyId={policyId} search={search} />;
  if (show === 'groups')
    return <GroupsPart policyId={policyId} search={search} by={search.by ?? 'channel'} onBy={(by) => onTurn({ by })} />;
  return <AlikePart policyId={policyId} search={search} />;
}
