import { IconArrowLeft, IconCheck, IconFlame, IconInfoCircle } from '@tabler/icons-react';
import { Suspense, useDeferredValue, useState } from 'react';
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
import { CloseDialog } from '../dialogs/close-dialog.js';
import { ResolveDialog } from '../dialogs/resolve-dialog.js';
import { StateChip } from '../state-chip.js';
import { t } from '../text.js';
import { useCaseActs } from '../use-case-acts.js';
import { ClocksBar } from './clocks-bar.js';
import classes from './case-header.module.css';

const CaseMenu = lazily(async () => (await import('../case-parts.js')).CaseMenu);
const AmendDialog = lazily(async () => (await import('../case-parts.js')).AmendDialog);

interface CaseHeaderProps {
  shown: WholeCase;
  asideShown: boolean;
  onAside: () => void;
  onBack: () => void;
  onNext: () => void;
}
type Asked = 'resolve' | 'resolve and next' | 'acknowledge' | 'assign' | 'amend' | 'close';

/** What the case is, how it stands, and the next thing to do with it. */
export function CaseHeader({ shown, asideShown, onAside, onBack, onNext }: CaseHeaderProps) {
  const [asked, setAsked] = useState<Asked>();
  const acts = useCaseActs(shown);
  // Like what belongs to the case: a frame later.
  const hasMenu = useDeferredValue(true, false);
  const may = (act: WholeCase['allowed'][number]): boolean => shown.allowed.includes(act);
  // A major case is lifted instead: there is no customer who would read how it was put right.
  const mayResolve =
    shown.customer !== null && (may('resolve') || may('propose_resolution') || may('solve_on_the_spot'));
  const close = (): void => setAsked(undefined);
  const copy = (): void =>
    void navigator.clipboard?.writeText(`#${shown.number} ${window.location.href}`).then(() => tell(t('copied')));
  const group = t('case');
  const resolving = [
    ...(mayResolve
      ? [
          { id: 'case.resolve', group, label: t('resolve'), keys: 'e', run: () => setAsked('resolve') },
          {
            id: 'case.resolveNext',
            group,
            label: t('resolveAndNext'),
            keys: 'shift+e',
            run: () => setAsked('resolve and next'),
          },
        ]
      : []),
  ];
  const others = [
    ...(may('acknowledge')
      ? [{ id: 'case.acknowledge', group, label: t('acknowledge'), run: () => setAsked('acknowledge') }]
      : []),
    ...(may('close') ? [{ id: 'case.close', group, label: t('closeCase'), run: () => setAsked('close') }] : []),
    ...(may('reopen') ? [{ id: 'case.reopen', group, label: t('reopen'), run: acts.reopen }] : []),
    ...(may('wait')
      ? (['customer', 'partner'] as const).map((on) => ({
          id: `case.wait.${on}`,
          group,
          label: t(`wait_${on}` as 'wait_customer'),
          run: () => acts.wait(on),
        }))
      : []),
    ...(may('resume') ? [{ id: 'case.resume', group, label: t('resume'), run: acts.resume }] : []),
    ...(shown.mergedInto === null
      ? [
          { id: 'case.take', group, label: t('take'), keys: 'i', run: acts.take },
          { id: 'case.assign', group, label: t('assign'), keys: 'a', run: () => setAsked('assign') },
          { id: 'case.amend', group, label: t('amend'), run: () => setAsked('amend') },
        ]
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
          {mayResolve && !may('acknowledge') && (
            <Button look="main" icon={<IconCheck />} keys="e" onClick={() => setAsked('resolve')}>
              {t('resolve')}
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
        <button type="button" className={classes.fact} onClick={() => setAsked('assign')} title={t('assign')}>
          {shown.owner ? t('ownedBy', { name: shown.owner.name }) : t('unowned')}
        </button>
        {!shown.owner && shown.mergedInto === null && (
          <Button size="small" keys="i" onClick={acts.take}>
            {t('takeIt')}
          </Button>
        )}
        <CasePresence caseId={shown.id} />
      </div>
      <ClocksBar shown={shown} />
      <ResolveDialog
        shown={shown}
        open={asked === 'resolve' || asked === 'resolve and next'}
        onClose={close}
        onResolved={() => asked === 'resolve and next' && onNext()}
      />
      <AcknowledgeDialog shown={shown} open={asked === 'acknowledge'} onClose={close} />
      <AssignDialog shown={shown} open={asked === 'assign'} onClose={close} />
      <Suspense fallback={null}>{asked === 'amend' && <AmendDialog shown={shown} onClose={close} />}</Suspense>
      <CloseDialog shown={shown} open={asked === 'close'} onClose={close} />
    </header>
  );
}
