import { IconShieldCheck } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Empty, Failed, Loading } from '../../ui/states.js';
import { pagesOf, usePages } from '../lists.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';

/** The signed states of the ledger, the newest first. */
export function Checkpoints() {
  const list = usePages(
    pagesOf<Shape<'CheckpointView'>, '/api/v1/audit/checkpoints'>('/api/v1/audit/checkpoints', {
      query: { limit: 50 },
    }),
  );
  if (list.isError && list.items.length === 0)
    return (
      <Failed
        title={t('auditFailed')}
        words={problemWords(list.error)}
        again={t('again')}
        onAgain={() => void list.refetch()}
      />
    );
  if (list.isPending) return <Loading label={t('loading')} lines={9} />;
  if (list.items.length === 0) return <Empty icon={<IconShieldCheck />} title={t('noCheckpoints')} />;
  return (
    <>
      <ol className={sheet.lines}>
        {list.items.map(({ size, root, at, note }) => (
          <li key={size} className={sheet.line}>
            <strong>{t('checkpointOf', { size })}</strong>
            <time dateTime={at}>{absolute(at)}</time>
            <span className={sheet.mono}>{root}</span>
            <details>
              <summary>{t('note')}</summary>
              <pre className={sheet.mono}>{note}</pre>
            </details>
          </li>
        ))}
      </ol>
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
