import {
  IconArrowMerge,
  IconArrowsSplit2,
  IconCircleCheck,
  IconDots,
  IconLink,
  IconListDetails,
  IconSitemap,
  IconSpeakerphone,
  IconStackPush,
  IconTextPlus,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Action } from '../../keys/action.js';
import { useActions } from '../../keys/actions.js';
import { IconButton } from '../../ui/icon-button.js';
import { Menu } from '../../ui/menu.js';
import type { WholeCase } from '../case-shapes.js';
import type { Asked } from './asked.js';
import { CaseDialogs } from './case-dialogs.js';
import { possible } from './possible.rules.js';
import { t } from './text.js';

const SIGNS: Record<Asked, ReactNode> = {
  merge: <IconArrowMerge />,
  link: <IconLink />,
  part: <IconStackPush />,
  split: <IconArrowsSplit2 />,
  major: <IconSitemap />,
  add: <IconTextPlus />,
  children: <IconListDetails />,
  update: <IconSpeakerphone />,
  lift: <IconCircleCheck />,
};

interface CaseMenuProps {
  shown: WholeCase;
  /** What else can be done with the case. */
  acts: readonly Action[];
}

/** Everything that can be done with a case, in one menu: for who has no keys at hand. The palette lists the same. */
export function CaseMenu({ shown, acts }: CaseMenuProps) {
  const [asked, setAsked] = useState<Asked>();
  const offered = possible(shown).map((one) => ({ one, label: t(one), run: () => setAsked(one) }));
  useActions(
    offered.map(({ one, label, run }) => ({
      ...{ id: `cases.${one}`, group: t('otherCases'), label, run },
      // A major case has nobody who would agree to how it was put right: where others are resolved, it is lifted.
      ...(one === 'lift' ? { keys: 'e' } : {}),
    })),
  );
  const parts = [
    { items: acts.map(({ label, keys, run }) => ({ label, keys, onChoose: run })) },
    {
      title: t('otherCases'),
      items: offered.map(({ one, label, run }) => ({ label, icon: SIGNS[one], onChoose: run })),
    },
  ];
  return (
    <>
      <Menu
        label={t('moreActs')}
        target={<IconButton label={t('moreActs')} icon={<IconDots />} />}
        parts={parts.filter(({ items }) => items.length > 0)}
      />
      <CaseDialogs asked={asked} shown={shown} onClose={() => setAsked(undefined)} />
    </>
  );
}
