import { IconRocket } from '@tabler/icons-react';
import { useState } from 'react';
import { useActions } from '../../keys/actions.js';
import { usePerson } from '../../shell/person.js';
import { Button } from '../../ui/button.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { t } from '../text.js';
import { PublishDialog } from './publish-dialog.js';

/** Puts a draft in force: offered to everybody but its author, where nothing stops it. */
export function VersionActs({ policy, sheet }: { policy: Policy; sheet: Sheet }) {
  const person = usePerson();
  const [publishing, setPublishing] = useState(false);
  const mayPublish =
    sheet.state === 'draft' &&
    !policy.retiredAt &&
    person !== undefined &&
    sheet.authorId !== person.id &&
    sheet.number > Math.max(policy.inForce?.number ?? 0, policy.scheduled?.number ?? 0);
  const stopped = sheet.stops.length > 0;
  useActions(
    mayPublish && !stopped
      ? [{ id: 'policies.publish', group: t('policy'), label: t('publish'), keys: 'p', run: () => setPublishing(true) }]
      : [],
  );
  if (!mayPublish) return null;
  return (
    <>
      <Button
        look="main"
        icon={<IconRocket />}
        disabled={stopped}
        title={stopped ? t('stoppedTitle') : undefined}
        onClick={() => setPublishing(true)}
      >
        {t('publish')}
      </Button>
      {publishing && <PublishDialog policy={policy} sheet={sheet} onClose={() => setPublishing(false)} />}
    </>
  );
}
