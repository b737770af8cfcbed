import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { useActions } from '../../keys/actions.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import { ShownOnce } from '../pattern/shown-once.js';
import { t } from '../text.js';
import { WebhookDialog } from './webhook-dialog.js';
import { WebhookState } from './webhook-state.js';

/** Programs that hear from the desk. */
export default function WebhookList() {
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Shape<'NewWebhookView'>>();
  const list = usePages(
    pagesOf<Shape<'WebhookView'>, '/api/v1/webhooks'>('/api/v1/webhooks', { query: { limit: 50 } }),
  );
  useActions([
    { id: 'settings.add', group: t('deskSettings'), label: t('makeWebhook'), keys: 'n', run: () => setMaking(true) },
  ]);
  return (
    <Page
      title={t('section_webhooks')}
      lead={t('webhooksLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setMaking(true)}>
          {t('makeWebhook')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_webhooks')}
        columns={[t('whatFor'), t('address'), t('events'), t('state'), t('since')]}
        keyOf={({ id }) => id}
        cells={(webhook) => [
          <Link key="name" to="/settings/$section/$id" params={{ section: 'webhooks', id: webhook.id }}>
            {webhook.name}
          </Link>,
          <bdi key="url">{webhook.url}</bdi>,
          webhook.events.join(', '),
          <WebhookState key="state" webhook={webhook} />,
          absolute(webhook.createdAt),
        ]}
        empty={{ icon: <IconWebhook />, title: t('noWebhooks'), words: t('noWebhooksWords') }}
      />
      {making && <WebhookDialog onClose={() => setMaking(false)} onMade={setMade} />}
      {made && (
        <ShownOnce
          title={t('secretOf', { name: made.name })}
          secret={made.secret}
          words={t('secretUse')}
          onClose={() => setMade(undefined)}
        />
      )}
    </Page>
  );
}
