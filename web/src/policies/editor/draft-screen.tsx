import { useParams, useSearch } from '@tanstack/react-router';
import { problemWords } from '../../api/problem-words.js';
import { useMay } from '../../shell/may.js';
import { Page } from '../../ui/page.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { decimalsOf } from '../decimals.js';
import type { DraftSearch } from '../policies.rules.js';
import { useCatalogue, usePolicy, useVersion } from '../policy-reads.js';
import { t } from '../text.js';
import { DraftEditor } from './draft-editor.js';
import { draftFrom, emptyDraft } from './draft.rules.js';

/** Where the next version of a policy is written. */
export function DraftScreen() {
  const { policyId } = useParams({ strict: false }) as { policyId: string };
  const asked: DraftSearch = useSearch({ strict: false });
  const policy = usePolicy(policyId);
  // Of a policy in force nobody begins with an empty table.
  const from = asked.from ?? policy.data?.inForce?.number;
  const version = useVersion(policyId, from);
  const facts = useCatalogue();
  const may = useMay();
  const failed = [policy, version, facts].find(({ isError }) => isError);
  const title = policy.data ? policy.data.name : t('policy');
  if (failed)
    return (
      <Page title={title}>
        <Failed
          title={t('policyFailed')}
          words={problemWords(failed.error)}
          again={t('again')}
          onAgain={() => void failed.refetch()}
        />
      </Page>
    );
  if (!policy.data || facts.catalogue.size === 0 || (from !== undefined && !version.sheet))
    return (
      <Page title={title}>
        <Loading label={t('loading')} lines={12} />
      </Page>
    );
  if (policy.data.retiredAt || !may('policy.write'))
    return (
      <Page title={title}>
        <Empty title={t('notToWrite')}>{t(policy.data.retiredAt ? 'notToWriteRetired' : 'notToWriteRole')}</Empty>
      </Page>
    );
  const decimals = decimalsOf(policy.data.currency);
  const begun = version.sheet ? draftFrom(version.sheet, decimals) : emptyDraft();
  return (
    <DraftEditor
      key={`${policyId} ${from}`}
      policy={policy.data}
      catalogue={facts.catalogue}
      begun={begun}
      decimals={decimals}
    />
  );
}
