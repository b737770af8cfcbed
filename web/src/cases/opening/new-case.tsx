import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useActions } from '../../keys/actions.js';
import { useMay } from '../../shell/may.js';
import { IconButton } from '../../ui/icon-button.js';
import { t } from '../text.js';

const NewCaseDialog = lazy(() => import('./new-case-dialog.js').then((found) => ({ default: found.NewCaseDialog })));

/** Opens a case by hand: for who telephones, or stands at the counter. */
export function NewCase() {
  const [opens, setOpens] = useState(false);
  const may = useMay()('case.open');
  useActions(
    may ? [{ id: 'cases.new', group: t('cases'), label: t('newCase'), keys: 'c', run: () => setOpens(true) }] : [],
  );
  if (!may) return null;
  return (
    <>
      <IconButton label={t('newCase')} icon={<IconPlus />} onClick={() => setOpens(true)} />
      {opens && (
        <Suspense fallback={null}>
          <NewCaseDialog onClose={() => setOpens(false)} />
        </Suspense>
      )}
    </>
  );
}
