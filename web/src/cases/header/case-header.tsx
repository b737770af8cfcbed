import { IconArrowLeft, IconCheck, IconFlame, IconInfoCircle } from '@tabler/icons-react';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { useActions } from '../../keys/actions.js';
import { CasePresence } from '../../presence/case-presence.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { IconButton } from '../../ui/icon-button.js';
import { lazily } from '../../ui/lazily.js';
import { tell } from '../../ui/toast-store.js';
import type { WholeCase } from '../case-shapes.js';
import { AcknowledgeDialog } from '../dialogs/acknowledge-dialog.js';
import { AssignDialog } from '../dialogs/assign-dialog.js';
import { endingsOf, type Ending } from '../ending/endings.rules.js';
import { StateChip } from '../state-chip.js';
import { t } from '../text.js';
import { useCaseActs } from '../use-case-acts.js';
import { ClocksBar } from './clocks-bar.js';
import classes from './case-header.module.css';
import { lookAt } from './look-at.js';

const CaseMenu = lazily(async () => (await import('../case-parts.js')).CaseMenu);
const NewCaseDialog = lazy(async () => ({ default: (await import('../opening/new-case-dialog.js')).NewCaseDialog }));
const EndingDialogs = lazily(async () => (await import('../case-parts.js')).EndingDialogs);
const AmendDialog = lazily(async () => (await import('../case-parts.js')).AmendDialog);

interface CaseHeaderProps {
  shown: WholeCase;
  asideShown: boolean;
  onAside: () => void;
  onBack: () => void;
  onNext: () => void;
}
type Asked = 'acknowledge' | 'assign' | 'amend' | Ending;

/** What the case is, how it stands, and the next thing to do with it. */
export function CaseHeader({ shown, asideShown, onAside, onBack, onNext }: CaseHeaderProps) {
  const [asked, setAsked] = useState<Asked>();
  /** Whether the next case is opened once this one is solved. */
  const [goesOn, setGoesOn] = useState(false);
  const acts = useCaseActs(shown);
  // Like what belongs to the case: a frame later.
  const hasMenu = useDeferredValue(true, false);
  const may = (act: WholeCase['allowed'][number]): boolean => shown.allowed.includes(act);
  const endings = endingsOf(shown);
  const solving = endings.find((one) => one === 'resolve' || one === 'answered');
  const ask = (ending: Ending, andNext = false): void => {
    setGoesOn(andNext);
    setAsked(ending);
  };
  const mayOwn = shown.mergedInto === null && shown.state !== 'closed';
  const close = (): void => setAsked(undefined);
  const copy = (): void =>
    void navigator.clipboard?.writeText(`#${shown.number} ${window.location.href}`).then(() => tell(t('copied')));
  const group = t('case');
  const resolving = [
    ...(solving
      ? [
          { id: 'case.resolve', group, label: solveWords(solving), keys: 'e', run: () => ask(solving) },
          { id: 'case.resolveNext', group, label: t('resolveAndNext'), keys: 'shift+e', run: () => ask(solving, true) },
        ]
      : []),
  ];
  const others = [
    ...(may('acknowledge')
      ? [{ id: 'case.acknowledge', group, label: t('acknowledge'), run: () => setAsked('acknowledge') }]
      : []),
    ...MENU.filter(({ ending }) => endings.includes(ending)).map(({ ending, id, words }) => ({
      ...{ id: `case.${id}`, group, label: t(words) },
      run: ending === 'reopen' ? acts.reopen : () => ask(ending),
    })),
    ...(may('wait')
      ? (['customer', 'partner'] as const).map((on) => ({
          id: `case.wait.${on}`,
          group,
          label: t(`wait_${on}` as 'wait_customer'),
          run: () => acts.wait(on),
        }))
      : []),
    ...(may('resume') ? [{ id: 'case.resume', group, label: t('resume'), run: acts.resume }] : []),
    ...(mayOwn
      ? [
          { id: 'case.take', group, label: t('take'), keys: 'i', run: acts.take },
          { id: 'case.assign', group, label: t('assign'), keys: 'a', run: () => setAsked('assign') },
        ]
      : []),
    ...(shown.mergedInto === null
      ? [{ id: 'case.amend', group, label: t('amend'), run: () => setAsked('amend') }]
      : []),
    { id: 'case.copy', group, label: t('copyRef'), keys: '.', run: copy },
  ];
  useActions([...resolving, ...others]);
  return (
    <header className={classes.header}>
      <title>{`#${shown.number} ${shown.subject} · Kept`}</title>
      <div className={classes.top}>
        <span className={classes.back}>
          <IconButton label={t('back')} icon={<IconArrowLeft />} onClick={onBack} />
        </span>
        <h1 className={classes.subject} dir="auto">
          {shown.subject}
        </h1>
        <span className={classes.acts}>
          {may('acknowledge') && (
            <Button look="main" onClick={() => setAsked('acknowledge')}>
              {t('acknowledge')}
            </Button>
          )}
          {may('reopen') && <Button onClick={acts.reopen}>{t('reopen')}</Button>}
          {endings.includes('follow up') && <Button onClick={() => ask('follow up')}>{t('followUp')}</Button>}
          {solving && !may('acknowledge') && (
            <Button look="main" icon={<IconCheck />} keys="e" onClick={() => ask(solving)}>
              {solveWords(solving)}
            </Button>
          )}
          <span className={classes.more}>
            <Suspense fallback={null}>{hasMenu && <CaseMenu shown={shown} acts={others} />}</Suspense>
          </span>
          <span className={classes.aside}>
            <IconButton
              label={t('showContext')}
              keys="O"
              icon={<IconInfoCircle />}
              aria-pressed={asideShown}
              onClick={onAside}
            />
          </span>
        </span>
      </div>
      <div className={classes.facts}>
        <button type="button" className={classes.fact} onClick={copy} title={t('copyRef')}>
          #{shown.number}
        </button>
        <StateChip state={shown.state} />
        {shown.severity !== 'normal' && <Chip tone="urgent">{t(`severity_${shown.severity}` as 'severity_high')}</Chip>}
        {shown.urgency === 'urgent' && (
          <Chip tone="urgent" icon={<IconFlame />}>
            {t('urgent')}
          </Chip>
        )}
        {shown.customer && <span dir="auto">{shown.customer.name}</span>}
        <button
          type="button"
          className={classes.fact}
          disabled={!mayOwn}
          onClick={() => setAsked('assign')}
          title={t('assign')}
        >
          {shown.owner ? t('ownedBy', { name: shown.owner.name }) : t('unowned')}
        </button>
        {!shown.owner && mayOwn && (
          <Button size="small" keys="i" onClick={acts.take}>
            {t('takeIt')}
          </Button>
        )}
        <CasePresence caseId={shown.id} />
      </div>
      <ClocksBar shown={shown} />
      <AcknowledgeDialog shown={shown} open={asked === 'acknowledge'} onClose={close} />
      <AssignDialog shown={shown} open={asked === 'assign'} onClose={close} />
      <Suspense fallback={null}>{asked === 'amend' && <AmendDialog shown={shown} onClose={close} />}</Suspense>
      <Suspense fallback={null}>
        {hasMenu && (
          <EndingDialogs
            shown={shown}
            asked={endingIn(asked)}
            onClose={close}
            onResolved={() => goesOn && onNext()}
            onPromise={(id) => {
              close();
              lookAt(`promise-${id}`, onAside);
            }}
          />
        )}
        {asked === 'follow up' && <NewCaseDialog follows={shown} onClose={close} />}
      </Suspense>
    </header>
  );
}

/** What ends a case, or brings it back, as the menu and the palette name it. */
const MENU = [
  { ending: 'agreed', id: 'agreed', words: 'customerAgrees' },
  { ending: 'declined', id: 'declined', words: 'takeUpAgain' },
  { ending: 'close', id: 'close', words: 'closeCase' },
  { ending: 'reopen', id: 'reopen', words: 'reopen' },
  { ending: 'follow up', id: 'followUp', words: 'followUp' },
] as const;

const solveWords = (solving: Ending): string => t(solving === 'answered' ? 'customerAnswered' : 'resolve');

const endingIn = (asked: Asked | undefined): Ending | undefined =>
  asked === 'acknowledge' || asked === 'assign' || asked === 'amend' ? undefined : asked;
