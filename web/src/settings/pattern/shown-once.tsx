import { IconCopy } from '@tabler/icons-react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { tell } from '../../ui/toast-store.js';
import { t } from '../text.js';
import classes from './pattern.module.css';

/** A secret, the only time it can be seen. */
export function ShownOnce({
  title,
  secret,
  words,
  onClose,
}: {
  title: string;
  secret: string;
  words: string;
  onClose: () => void;
}) {
  const copy = (): void => void navigator.clipboard?.writeText(secret).then(() => tell(t('copied')));
  return (
    <Dialog title={title} open onClose={onClose} closeLabel={t('close')}>
      <p className={classes.warning}>{t('shownOnce')}</p>
      <code className={classes.secret} dir="ltr">
        {secret}
      </code>
      <p className={classes.soft}>{words}</p>
      <div>
        <Button look="main" icon={<IconCopy />} onClick={copy}>
          {t('copy')}
        </Button>
      </div>
    </Dialog>
  );
}
