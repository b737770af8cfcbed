import { IconEye } from '@tabler/icons-react';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Failed, Loading } from '../../ui/states.js';
import { useCase } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { mergeOutcome, type Reader } from './relations.rules.js';
import classes from './relations.module.css';
import { t } from './text.js';

/** What becomes of both cases, and what of them each of those outside will see. */
export function MergePreview({ merged, intoId }: { merged: WholeCase; intoId: string }) {
  const { case: into, isError, error, refetch } = useCase(intoId);
  if (isError)
    return (
      <Failed title={t('caseFailed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
    );
  if (!into) return <Loading label={t('loadingCase')} lines={4} />;
  const { promises, tasks, receivedAt, readers } = mergeOutcome(merged, into);
  const numbers = { from: merged.number, into: into.number };
  return (
    <section className={classes.preview} aria-label={t('whatHappens')}>
      <h3>{t('whatHappens')}</h3>
      <ul className={classes.points}>
        <li>{t('leadsThere', numbers)}</li>
        <li>{t('holdsBoth', numbers)}</li>
        {promises > 0 && <li>{t('promisesStay', { count: promises })}</li>}
        {tasks > 0 && <li>{t('tasksStay', { count: tasks })}</li>}
        {receivedAt && <li>{t('countsFrom', { number: into.number, at: absolute(receivedAt) })}</li>}
        <li>
          <span dir="auto">
            {into.owner ? t('staysWith', { number: into.number, name: into.owner.name }) : t('staysUnowned', numbers)}
          </span>
        </li>
        <li>{t('undoFor', { days: 7 })}</li>
      </ul>
      <h3>
        <IconEye aria-hidden /> {t('whoSees')}
      </h3>
      <ul className={classes.points}>
        {readers.map((reader) => (
          <li key={`${reader.who} ${reader.name}`}>
            <span dir="auto">{seenBy(reader, numbers)}</span>
          </li>
        ))}
        <li>{t('notesStay')}</li>
      </ul>
    </section>
  );
}

const seenBy = ({ who, name, sees }: Reader, { from, into }: { from: number; into: number }): string => {
  if (who === 'customer') return t('customerSeesBoth', { name });
  if (sees === 'both') return t('partnerSeesBoth', { name, from, into });
  const [own, other] = sees === 'merged' ? [from, into] : [into, from];
  return t('partnerSeesOne', { name, own, other });
};
