import { IconPlus, IconStairs } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { useActions } from '../../keys/actions.js';
import { serverNow } from '../../time/clock.js';
import { shortDay } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import { t } from '../text.js';
import { kindWords } from './kind-words.js';

/** How promises are chased, by their kind. */
export default function LadderList() {
  const go = useNavigate();
  const list = usePages(
    pagesOf<Shape<'LadderView'>, '/api/v1/chase-ladders'>('/api/v1/chase-ladders', {
      query: { limit: 50 },
    }),
  );
  const make = (): void => void go({ to: '/settings/$section/$id', params: { section: 'ladders', id: 'new' } });
  useActions([{ id: 'settings.add', group: t('settings'), label: t('makeLadder'), keys: 'n', run: make }]);
  return (
    <Page
      title={t('section_ladders')}
      lead={t('laddersLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={make}>
          {t('makeLadder')}
        </Button>
      }
    >
      <Listing
        list={list}
        label={t('section_ladders')}
        columns={[t('promisesOf'), t('steps'), t('version')]}
        keyOf={({ id }) => id}
        cells={({ id, kind, rungs, version, since }) => [
          <Link key="kind" to="/settings/$section/$id" params={{ section: 'ladders', id }}>
            {kindWords(kind)}
          </Link>,
          t('stepsCount', { count: rungs.length }),
          t('versionSince', { version, day: shortDay(since, serverNow()) }),
        ]}
        empty={{ icon: <IconStairs />, title: t('noLadders') }}
      />
    </Page>
  );
}
