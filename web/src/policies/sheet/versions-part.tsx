import { Link } from '@tanstack/react-router';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Failed, Loading } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useManagerNames, useVersions } from '../policy-reads.js';
import type { Policy } from '../policy-shapes.js';
import { VersionChip } from '../state-chip.js';
import { t } from '../text.js';

/** Every version there was: who wrote it, who put it in force, from when on it counted. */
export function VersionsPart({ policy, shown }: { policy: Policy; shown: number }) {
  const { data, isError, error, refetch } = useVersions(policy.id);
  const nameOf = useManagerNames();
  if (isError)
    return <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />;
  if (!data) return <Loading label={t('loading')} lines={6} />;
  return (
    <Table
      label={t('part_versions')}
      head={
        <>
          <th scope="col">{t('version')}</th>
          <th scope="col">{t('stands')}</th>
          <th scope="col">{t('author')}</th>
          <th scope="col">{t('publisher')}</th>
          <th scope="col">{t('from')}</th>
          <th scope="col">{t('whatIsNew')}</th>
        </>
      }
    >
      {data.items.map((version) => (
        <tr key={version.number}>
          <th scope="row">
            <Link
              to="/policies/$policyId"
              params={{ policyId: policy.id }}
              search={{ version: version.number } as never}
              aria-current={version.number === shown ? 'true' : undefined}
            >
              {t('versionNumber', { number: version.number })}
            </Link>
          </th>
          <td>
            <VersionChip state={version.state} />
          </td>
          <td dir="auto">{nameOf(version.authorId)}</td>
          <td dir="auto">{nameOf(version.publisherId)}</td>
          <td>{version.effectiveFrom ? absolute(version.effectiveFrom) : '–'}</td>
          <td dir="auto">{version.changeNote ?? '–'}</td>
        </tr>
      ))}
    </Table>
  );
}
