import { IconPlayerPause, IconPlayerPlay, IconSend } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { Confirm } from '../pattern/confirm.js';
import classes from '../pattern/pattern.module.css';
import { useAct, useChanged } from '../pattern/use-changed.js';
import { t } from '../text.js';
import { Deliveries } from './deliveries.js';
import { WebhookState } from './webhook-state.js';

/** One webhook, and what became of what was sent there. */
export default function OneWebhook({ id }: { id: string }) {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/webhooks/{id}', {
    params: { path: { id } },
  });
  if (data) return <Known webhook={data} />;
  return (
    <Page title={t('section_webhooks')}>
      {isError ? (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      ) : (
        <Loading label={t('loading')} lines={8} />
      )}
    </Page>
  );
}

function Known({ webhook }: { webhook: Shape<'WebhookView'> }) {
  const [removing, setRemoving] = useState(false);
  const act = useAct('/api/v1/webhooks');
  const changed = useChanged('/api/v1/webhooks');
  const go = useNavigate();
  const params = { path: { id: webhook.id } };
  const pause = (): void =>
    act(api.PUT('/api/v1/webhooks/{id}/pause', { params }), t('pausedNow'), { label: t('undo'), run: resume });
  const resume = (): void => act(api.DELETE('/api/v1/webhooks/{id}/pause', { params }), t('resumedNow'));
  return (
    <Page
      title={webhook.name}
      lead={<bdi>{webhook.url}</bdi>}
      acts={
        webhook.state !== 'ended' && (
          <>
            {webhook.state === 'paused' ? (
              <Button icon={<IconPlayerPlay />} onClick={resume}>
                {t('resume')}
              </Button>
            ) : (
              <Button icon={<IconPlayerPause />} onClick={pause}>
                {t('pause')}
              </Button>
            )}
            <Button look="danger" onClick={() => setRemoving(true)}>
              {t('removeWebhook')}
            </Button>
          </>
        )
      }
    >
      <div className={classes.stack}>
        <dl className={classes.facts}>
          <dt>{t('state')}</dt>
          <dd>
            <WebhookState webhook={webhook} />
          </dd>
          <dt>{t('events')}</dt>
          <dd>{webhook.events.join(', ')}</dd>
        </dl>
        <h2>
          <IconSend aria-hidden size={15} /> {t('deliveries')}
        </h2>
        <Deliveries id={webhook.id} mayResend={webhook.state !== 'ended'} />
      </div>
      {removing && (
        <Confirm
          title={t('removeWebhook')}
          act={t('removeWebhook')}
          done={t('removedNow')}
          send={() =>
            answerOf(api.DELETE('/api/v1/webhooks/{id}', { params }))
              .then(changed)
              .then(() => go({ to: '/settings/$section', params: { section: 'webhooks' } }))
          }
          onClose={() => setRemoving(false)}
        >
          <p>{t('removeWebhookWords')}</p>
        </Confirm>
      )}
    </Page>
  );
}
