import { IconKey, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { useActions } from '../../keys/actions.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Confirm } from '../pattern/confirm.js';
import { Listing, wholeList } from '../../ui/listing.js';
import { nameIn, usePeople } from '../pattern/reads.js';
import { ShownOnce } from '../pattern/shown-once.js';
import { useChanged } from '../pattern/use-changed.js';
import { t } from '../text.js';
import { KeyDialog } from './key-dialog.js';

/** Secrets that programs sign in with, in somebody's name. */
export default function KeyList() {
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Shape<'NewKeyView'>>();
  const [revoking, setRevoking] = useState<Shape<'KeyView'>>();
  const people = usePeople();
  const changed = useChanged('/api/v1/keys');
  const list = wholeList<Shape<'KeyView'>>(reads.useQuery('get', '/api/v1/keys', {}));
  useActions([
    { id: 'settings.add', group: t('deskSettings'), label: t('makeKey'), keys: 'n', run: () => setMaking(true) },
  ]);
  return (
    <Page
      title={t('section_keys')}
      lead={t('keysLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setMaking(true)}>
          {t('makeKey')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_keys')}
        columns={[t('whatFor'), t('inWhoseName'), t('since'), t('until')]}
        keyOf={({ id }) => id}
        cells={({ name, personId, createdAt, expiresAt }) => [
          name,
          nameIn(people, personId),
          absolute(createdAt),
          expiresAt ? absolute(expiresAt) : t('untilRevoked'),
        ]}
        acts={(key) => (
          <Button look="danger" size="small" onClick={() => setRevoking(key)}>
            {t('revoke')}
          </Button>
        )}
        empty={{ icon: <IconKey />, title: t('noKeys'), words: t('noKeysWords') }}
      />
      {making && <KeyDialog onClose={() => setMaking(false)} onMade={setMade} />}
      {made && (
        <ShownOnce
          title={t('keyMade', { name: made.name })}
          secret={made.key}
          words={t('keyUse')}
          onClose={() => setMade(undefined)}
        />
      )}
      {revoking && (
        <Confirm
          title={t('revokeKey', { name: revoking.name })}
          act={t('revoke')}
          done={t('revokedNow')}
          send={() =>
            answerOf(api.DELETE('/api/v1/keys/{id}', { params: { path: { id: revoking.id } } })).then(changed)
          }
          onClose={() => setRevoking(undefined)}
        >
          <p>{t('revokeKeyWords')}</p>
        </Confirm>
      )}
    </Page>
  );
}
