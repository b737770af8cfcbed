import { useEffect } from 'react';
import { Faces } from './faces.js';
import { showPresence } from './own-presence.js';
import classes from './presence.module.css';
import { presentWords } from './present-words.js';
import { t } from './text.js';
import { usePresentIn } from './use-present.js';

const FACES = 9;

/** Who else has this case open, and who of them writes; and tells them that one is here. */
export function CasePresence({ caseId }: { caseId: string }) {
  useEffect(() => showPresence(caseId), [caseId]);
  const people = usePresentIn([caseId]).get(caseId) ?? [];
  const writing = people.filter(({ state }) => state === 'writing');
  return (
    <span className={classes.line} role="group" aria-label={t('here')}>
      <Faces people={people} most={FACES} />
      <span aria-live="polite" className={classes.writing} dir="auto">
        {writing.map(presentWords).join(' · ')}
      </span>
    </span>
  );
}
