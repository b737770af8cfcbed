import { reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { absolute } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { Failed, Loading } from '../../ui/states.js';
import { FootingOf } from '../promise/footing.js';
import { toneOf } from '../promise/promise-tones.js';
import { t } from '../text.js';
import { spanOf } from '../when/when-text.js';
import { ChaseStory } from './chase-story.js';
import { Grounds } from './grounds.js';
import { RiskReasons } from './risk-reasons.js';
import { SaidRisk } from './said-risk.js';
import { Part } from './story-part.js';
import classes from './story.module.css';
import { TermsHistory } from './terms-history.js';

export function StoryPages({ id, shown }: { id: string; shown: WholeCase }) {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/commitments/{id}', {
    params: { path: { id } },
  });
  if (isError)
    return (
      <Failed title={t('storyFailed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
    );
  if (!data) return <Loading label={t('opening')} lines={10} />;
  const { state, footing, chase, risks = [], proofs, originalDueAt, dueAt } = data;
  return (
    <div className={classes.story}>
      <p className={classes.head}>
        <Chip tone={toneOf(state)}>{t(`state_${state}` as 'state_kept')}</Chip>
        <span>{spanOf(data)}</span>
        {originalDueAt && originalDueAt !== dueAt && (
          <span className={classes.soft}>{t('firstPromised', { at: absolute(originalDueAt) })}</span>
        )}
      </p>
      {risks.length > 0 && (
        <Part title={t('risks')}>
          <RiskReasons risks={risks} />
          <SaidRisk promise={data} />
        </Part>
      )}
      <Part title={t('standsOn')}>
        {footing && <FootingOf footing={footing} />}
        <Grounds promise={data} shown={shown} />
      </Part>
      <Part title={t('termsTitle')}>
        <TermsHistory promise={data} />
      </Part>
      {proofs.length > 0 && (
        <Part title={t('proofs')}>
          <ul className={classes.list}>
            {proofs.map(({ id: proofId, fileId, fileName, note, addedAt }) => (
              <li key={proofId}>
                {fileId ? (
                  <a href={`/api/v1/files/${fileId}`} target="_blank" rel="noreferrer" dir="auto">
                    {fileName}
                  </a>
                ) : (
                  <span dir="auto">{note ?? t('proofHidden')}</span>
                )}{' '}
                <span className={classes.soft}>{absolute(addedAt)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {chase && <ChaseStory promise={data} chase={chase} />}
    </div>
  );
}
