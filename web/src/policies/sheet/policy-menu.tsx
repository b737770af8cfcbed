import { IconArchive, IconDots, IconEye, IconEyeOff, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { IconButton } from '../../ui/icon-button.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { t } from '../text.js';
import { usePolicyActs } from './use-policy-acts.js';

/** What is done rarely: a draft tried in the shadow or let go of, the policy retired. */
export function PolicyMenu({ policy, sheet }: { policy: Policy; sheet: Sheet | undefined }) {
  const acts = usePolicyActs(policy, sheet);
  const [asked, setAsked] = useState<'drop' | 'retire'>();
  const close = (): void => setAsked(undefined);
  const isDraft = sheet?.state === 'draft' && !policy.retiredAt;
  const isShadowed = sheet !== undefined && sheet.shadowedSince !== null && sheet.shadowedUntil === null;
  const ofDraft: MenuItem[] = isDraft
    ? [
        isShadowed
          ? { label: t('endShadow'), icon: <IconEyeOff />, onChoose: acts.endShadow }
          : { label: t('shadow'), icon: <IconEye />, onChoose: acts.shadow },
        {
          label: t('drop', { number: sheet.number }),
          icon: <IconTrash />,
          danger: true,
          onChoose: () => setAsked('drop'),
        },
      ]
    : [];
  const ofPolicy: MenuItem = policy.retiredAt
    ? { label: t('revive'), icon: <IconArchive />, onChoose: acts.revive }
    : { label: t('retire'), icon: <IconArchive />, danger: true, onChoose: () => setAsked('retire') };
  const done = (act: () => void) => (): void => {
    act();
    close();
  };
  return (
    <>
      <Menu
        label={t('moreActs')}
        target={<IconButton label={t('moreActs')} icon={<IconDots />} />}
        parts={[...(ofDraft.length > 0 ? [{ items: ofDraft }] : []), { items: [ofPolicy] }]}
      />
      {asked === 'drop' && (
        <FormDialog
          title={t('drop', { number: sheet!.number })}
          open
          onClose={close}
          act={t('dropIt')}
          busy={false}
          problem={undefined}
          onSubmit={done(acts.drop)}
        >
          <p>{t('dropWords')}</p>
        </FormDialog>
      )}
      {asked === 'retire' && (
        <FormDialog
          title={t('retire')}
          open
          onClose={close}
          act={t('retireIt')}
          busy={false}
          problem={undefined}
          onSubmit={done(acts.retire)}
        >
          <p>{t('retireWords')}</p>
        </FormDialog>
      )}
    </>
  );
}
