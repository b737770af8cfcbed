import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { problemWords } from '../../api/problem-words.js';
import { useMay } from '../../shell/may.js';
import { Chip } from '../../ui/chip.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { PARTS, usualVersion, type Part, type PolicySearch } from '../policies.rules.js';
import { useCatalogue, usePolicy, useVersion } from '../policy-reads.js';
import type { Policy } from '../policy-shapes.js';
import { VersionChip } from '../state-chip.js';
import { named, t } from '../text.js';
import { PolicyMenu } from './policy-menu.js';
import { SheetPart } from './sheet-part.js';
import { VersionActs } from './version-acts.js';
import { VersionHead } from './version-head.js';
import classes from './policy-screen.module.css';

/** A policy: one of its versions as people read it, what it leaves open, and what can be done with it. */
export function PolicyScreen() {
  const { policyId } = useParams({ strict: false }) as { policyId: string };
  const policy = usePolicy(policyId);
  if (policy.isError)
    return (
      <Page title={t('policy')}>
        <Failed
          title={t('policyFailed')}
          words={problemWords(policy.error)}
          again={t('again')}
          onAgain={() => void policy.refetch()}
        />
      </Page>
    );
  if (!policy.data)
    return (
      <Page title={t('policy')}>
        <Loading label={t('loading')} lines={10} />
      </Page>
    );
  return <OnePolicy policy={policy.data} />;
}

function OnePolicy({ policy }: { policy: Policy }) {
  const search: PolicySearch = useSearch({ strict: false });
  const number = search.version ?? usualVersion(policy);
  const show = search.show ?? 'table';
  const { sheet, isError, error, refetch } = useVersion(policy.id, number);
  const { catalogue } = useCatalogue();
  const mayWrite = useMay()('policy.write');
  const go = useNavigate();
  const showPart = (part: Part): void =>
    void go({
      to: '/policies/$policyId',
      params: { policyId: policy.id },
      search: {
        ...(search.version ? { version: search.version } : {}),
        ...(part === 'table' ? {} : { show: part }),
      } as never,
      replace: true,
    });
  const write = mayWrite && !policy.retiredAt && (
    <Link
      to="/policies/$policyId/draft"
      params={{ policyId: policy.id }}
      search={(number ? { from: number } : {}) as never}
      className={classes.link}
    >
      {t(number ? 'writeNext' : 'writeFirst')}
    </Link>
  );
  return (
    <Page
      wide
      title={policy.name}
      lead={<PolicyFacts policy={policy} />}
      acts={
        <>
          {write}
          {mayWrite && sheet && <VersionActs policy={policy} sheet={sheet} />}
          {mayWrite && <PolicyMenu policy={policy} sheet={sheet} />}
        </>
      }
    >
      {number === undefined && <Empty title={t('noVersion')}>{t('noVersionWords')}</Empty>}
      {isError && (
        <Failed
          title={t('versionFailed')}
          words={problemWords(error)}
          again={t('again')}
          onAgain={() => void refetch()}
        />
      )}
      {number !== undefined && !isError && !sheet && <Loading label={t('loading')} lines={10} />}
      {sheet && (
        <>
          <VersionHead sheet={sheet} mayWrite={mayWrite} />
          <div className={classes.parts}>
            <Choice
              label={t('whatIsShown')}
              options={partsFor(mayWrite).map((value) => ({
                value,
                label: t(`part_${value}` as 'part_table'),
                count: countOf(value, policy, sheet),
              }))}
              value={show}
              onChange={showPart}
            />
          </div>
          <SheetPart part={show} policy={policy} sheet={sheet} catalogue={catalogue} run={search.run} />
        </>
      )}
    </Page>
  );
}

/** Whoever writes policies learns what a draft would have meant. */
const partsFor = (mayWrite: boolean): readonly Part[] => PARTS.filter((part) => mayWrite || part !== 'backtests');

function countOf(
  part: Part,
  policy: Policy,
  { testResults, rows }: { testResults: readonly unknown[]; rows: readonly unknown[] },
): string | undefined {
  if (part === 'table') return String(rows.length);
  if (part === 'tests') return String(testResults.length);
  return part === 'versions' ? String(policy.counts.versions) : undefined;
}

const PolicyFacts = ({ policy: { remedies, currency, retiredAt, inForce } }: { policy: Policy }) => (
  <span className={classes.facts}>
    {remedies.map((remedy) => (
      <Chip key={remedy}>{named('remedy', remedy)}</Chip>
    ))}
    <Chip>{currency}</Chip>
    {retiredAt ? <VersionChip state="retired" /> : !inForce && <Chip tone="soon">{t('nothingInForce')}</Chip>}
  </span>
);
