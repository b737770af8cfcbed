import { IconCheck, IconHelp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { Action } from '../../keys/action.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { tell } from '../../ui/toast-store.js';
import { useFlexChanged } from '../reads.js';
import classes from '../sheet.module.css';
import { t } from '../text.js';
import { refusedWords } from './refused-words.js';
import { giveVerdict } from './verdicts.js';
import { VerdictDialog } from './verdict-dialog.js';
import { WordsDialog, type WordsAct } from './words-dialog.js';

type Asked = { verdict: 'grant' | 'refuse'; password: boolean } | { words: WordsAct };

/** What the reader can do with it. Yes is one key; where the service wants the password first, a dialog asks for it. */
export function ApprovalActs({ approval }: { approval: Shape<'ApprovalSheet'> }) {
  const [asked, setAsked] = useState<Asked>();
  const [busy, setBusy] = useState(false);
  const changed = useFlexChanged();
  const may = (act: (typeof approval.allowed)[number]): boolean => approval.allowed.includes(act);

  const approve = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await giveVerdict(approval, { verdict: 'grant' });
      tell(t('grantedNow'));
    } catch (error) {
      if (error instanceof Problem && error.slug === 'step-up-needed') setAsked({ verdict: 'grant', password: true });
      else tell(refusedWords(error, approval), { tone: 'problem' });
    } finally {
      await changed();
      setBusy(false);
    }
  };
  const group = t('approval');
  const acts: (Action & { icon?: React.ReactNode; look?: 'main' | 'plain' | 'danger' })[] = [
    ...(may('verdict')
      ? [
          {
            id: 'approval.grant',
            group,
            label: t('approve'),
            keys: 'a',
            look: 'main' as const,
            icon: <IconCheck />,
            run: () => void approve(),
          },
          {
            id: 'approval.refuse',
            group,
            label: t('decline'),
            keys: 'd',
            look: 'danger' as const,
            icon: <IconX />,
            run: () => setAsked({ verdict: 'refuse', password: false }),
          },
          {
            id: 'approval.less',
            group,
            label: t('approveLess'),
            run: () => setAsked({ verdict: 'grant', password: false }),
          },
        ]
      : []),
    ...(may('question')
      ? [
          {
            id: 'approval.ask',
            group,
            label: t('askBack'),
            keys: 'q',
            icon: <IconHelp />,
            run: () => setAsked({ words: 'question' }),
          },
        ]
      : []),
    ...(may('answer')
      ? [
          {
            id: 'approval.answer',
            group,
            label: t('answer'),
            keys: 'r',
            look: 'main' as const,
            run: () => setAsked({ words: 'answer' }),
          },
        ]
      : []),
    ...(may('withdrawal')
      ? [{ id: 'approval.withdraw', group, label: t('withdraw'), run: () => setAsked({ words: 'withdrawal' }) }]
      : []),
  ];
  useActions(acts);
  const close = (): void => setAsked(undefined);
  return (
    <div className={classes.acts}>
      {acts.map(({ id, label, keys, icon, look, run }) => (
        <Button
          key={id}
          look={look ?? 'plain'}
          icon={icon}
          keys={keys}
          busy={id === 'approval.grant' && busy}
          onClick={run}
        >
          {label}
        </Button>
      ))}
      {asked && 'verdict' in asked && <VerdictDialog approval={approval} {...asked} onClose={close} />}
      {asked && 'words' in asked && <WordsDialog approval={approval} act={asked.words} onClose={close} />}
    </div>
  );
}
