import { Link } from '@tanstack/react-router';
import { usePerson } from '../../shell/person.js';
import type { Policy } from '../policy-shapes.js';
import { useManagerNames } from '../policy-reads.js';
import { t } from '../text.js';
import classes from './policies-screen.module.css';

/** Drafts that colleagues wrote: somebody else than their author has to put them in force. */
export function WaitingForYou({ policies }: { policies: readonly Policy[] }) {
  const person = usePerson();
  const nameOf = useManagerNames();
  const drafts = policies.filter(
    ({ newestDraft, inForce }) =>
      newestDraft && newestDraft.authorId !== person?.id && newestDraft.number > (inForce?.number ?? 0),
  );
  if (!person || drafts.length === 0) return null;
  return (
    <section className={classes.waiting} aria-label={t('waitingForYou')}>
      <h2>{t('waitingForYou')}</h2>
      <p>{t('waitingForYouWords')}</p>
      <ul>
        {drafts.map(({ id, name, newestDraft }) => (
          <li key={id}>
            <Link to="/policies/$policyId" params={{ policyId: id }} search={{ version: newestDraft!.number } as never}>
              <bdi>{name}</bdi>, {t('versionNumber', { number: newestDraft!.number })}
            </Link>
            <span>{t('writtenBy', { name: nameOf(newestDraft!.authorId) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
