import { Suspense, useDeferredValue, useRef, useState } from 'react';
import { problemWords } from '../api/problem-words.js';
import { CaseAttention } from '../attention/case-attention.js';
import { useActions } from '../keys/actions.js';
import { lazily } from '../ui/lazily.js';
import { Failed, Loading } from '../ui/states.js';
import { useCase, useTimeline } from './case-reads.js';
import classes from './case-pane.module.css';
import { Composer, type ComposerHandle } from './composer/composer.js';
import { ContextPane } from './context/context-pane.js';
import { CaseHeader } from './header/case-header.js';
import { t } from './text.js';
import { Timeline } from './timeline/timeline.js';
import { newestEntry } from './timeline.rules.js';
import { useContextBeside } from './use-context-beside.js';

const ResolutionNote = lazily(async () => (await import('./case-parts.js')).ResolutionNote);
const CaseBanner = lazily(async () => (await import('./case-parts.js')).CaseBanner);

interface CasePaneProps {
  id: string;
  asideShown: boolean;
  onAside: () => void;
  onBack: () => void;
  onNext: () => void;
}

/** One case: who and what, what happened, and a place to write; beside it what was promised and to whom. */
export function CasePane({ id, asideShown, onAside, onBack, onNext }: CasePaneProps) {
  const { case: shown, isError, error, refetch } = useCase(id);
  const timeline = useTimeline(id);
  const composer = useRef<ComposerHandle>(null);
  const [seen, setSeen] = useState<string>();
  // Whoever runs through the list sees what a case is and what was said first; what belongs to it a frame later.
  const hasContext = useDeferredValue(true, false);
  const isBeside = useContextBeside();
  useActions([
    {
      id: 'composer.customer',
      group: t('writing'),
      label: t('replyCustomer'),
      keys: 'r',
      run: () => composer.current?.write('customer'),
    },
    {
      id: 'composer.internal',
      group: t('writing'),
      label: t('writeNote'),
      keys: 'n',
      run: () => composer.current?.write('internal'),
    },
    {
      id: 'composer.partner',
      group: t('writing'),
      label: t('writePartner'),
      keys: shown?.participants.some(({ endedAt }) => endedAt === null) ? 'b' : undefined,
      run: () => composer.current?.write('partner'),
    },
    ...(isBeside ? [] : [{ id: 'cases.aside', group: t('case'), label: t('showContext'), keys: 'o', run: onAside }]),
  ]);
  if (!shown)
    return (
      <section className={classes.pane} aria-label={t('case')}>
        {isError ? (
          <Failed
            title={t('caseFailed')}
            words={problemWords(error)}
            again={t('again')}
            onAgain={() => void refetch()}
          />
        ) : (
          <Loading label={t('loadingCase')} lines={10} />
        )}
      </section>
    );
  return (
    <>
      <section className={classes.pane} aria-label={t('case')}>
        <CaseHeader shown={shown} asideShown={asideShown} onAside={onAside} onBack={onBack} onNext={onNext} />
        <Suspense fallback={null}>
          {shown.merge && <CaseBanner shown={shown} />}
          {(shown.resolution ?? shown.closedReason) !== null && <ResolutionNote shown={shown} />}
        </Suspense>
        <Timeline timeline={timeline} shown={shown} onSeen={setSeen} />
        {shown.mergedInto === null && (
          <Composer
            ref={composer}
            shown={shown}
            moments={timeline.moments}
            seen={seen ?? newestEntry(timeline.moments)}
          />
        )}
      </section>
      <CaseAttention caseId={id} seen={seen} onAway={onNext} />
      {hasContext && <ContextPane shown={shown} isShown={asideShown} onClose={onAside} />}
    </>
  );
}
