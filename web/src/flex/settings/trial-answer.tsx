import { Fragment } from 'react';
import type { Shape } from '../../api/client.js';
import { absolute } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import pattern from '../../settings/pattern/pattern.module.css';
import classes from './settings.module.css';
import { t } from './text.js';

type Trial = Shape<'RouteTrialView'>;

/** Who would be asked, how many of them have to agree and by when, who is passed over and why, and who would be asked next. */
export const TrialAnswer = ({ trial }: { trial: Trial }) => (
  <div className={classes.answer} role="group" aria-label={t('trialAnswer')} aria-live="polite">
    {trial.asked.length === 0 ? (
      <p>{t('nobodyAsked')}</p>
    ) : (
      <>
        <p>
          {trial.mode === 'all' && trial.needed > 1
            ? t('allWouldBeAsked', { count: trial.needed })
            : t('wouldBeAsked', { count: trial.asked.length })}
        </p>
        <People people={trial.asked} />
      </>
    )}
    <dl className={pattern.facts}>
      <dt>{t('answerBy')}</dt>
      <dd>{absolute(trial.answerBy)}</dd>
      <dt>{t('andThen')}</dt>
      <dd>{trial.next.length === 0 ? t('nobodyLeft') : <People people={trial.next} />}</dd>
      {trial.passedOver.map(({ personId, name, because }) => (
        <Fragment key={personId}>
          <dt>{t('passedOver')}</dt>
          <dd>
            <bdi>{name}</bdi>: {t(`because_not_${because}` as 'because_not_requester')}
          </dd>
        </Fragment>
      ))}
      <dt>{t('byWhich')}</dt>
      <dd>{t(trial.routeId ? 'byRoute' : 'byNoRoute')}</dd>
    </dl>
  </div>
);

const People = ({ people }: { people: Trial['asked'] }) => (
  <span className={classes.people}>
    {people.map(({ personId, name, away, substituteName }) => (
      <Chip key={personId} tone={away ? 'soon' : 'accent'}>
        <bdi>{name}</bdi>
        {away && ` (${substituteName ? t('awayStandsIn', { name: substituteName }) : t('awayNobody')})`}
      </Chip>
    ))}
  </span>
);
