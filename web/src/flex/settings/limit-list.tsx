import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { useActions } from '../../keys/actions.js';
import { Listing, wholeList } from '../../ui/listing.js';
import pattern from '../../settings/pattern/pattern.module.css';
import { money } from '../../text/money.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { EndedLimits } from './ended-limits.js';
import { EndLimitDialog } from './end-limit-dialog.js';
import { LimitDialog } from './limit-dialog.js';
import { budgetWords, holderWords } from './limit-words.js';
import { t } from './text.js';
import { UsedUp } from './used-up.js';

type Standing = Shape<'LimitStandingView'>;

/** What may be given without asking: by role, team and person, and how much of it is used up. */
export default function LimitList() {
  const [which, setWhich] = useState<'inForce' | 'all'>('inForce');
  const [asked, setAsked] = useState<{ change?: Standing; end?: Standing }>();
  const standings = reads.useQuery('get', '/api/v1/discretion/standing', {});
  const close = (): void => setAsked(undefined);
  useActions([
    { id: 'settings.add', group: t('discretion'), label: t('setLimit'), keys: 'n', run: () => setAsked({}) },
  ]);
  return (
    <Page
      title={t('discretion')}
      lead={t('discretionLead')}
      acts={
        <>
          <Link to="/reports" search={{ show: 'generosity' } as never} className={pattern.link}>
            {t('howUsed')}
          </Link>
          <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setAsked({})}>
            {t('setLimit')}
          </Button>
        </>
      }
    >
      <div className={pattern.bar}>
        <Choice
          label={t('whichLimits')}
          options={[
            { value: 'inForce', label: t('inForce') },
            { value: 'all', label: t('endedToo') },
          ]}
          value={which}
          onChange={setWhich}
        />
      </div>
      {which === 'all' ? (
        <EndedLimits />
      ) : (
        <Listing
          list={wholeList(standings)}
          label={t('discretion')}
          columns={[t('forWhom'), t('atOnce'), t('budget'), t('cooldown'), t('usedUp')]}
          keyOf={({ limit }) => limit.id}
          cells={(standing) => {
            const { limit, name, people } = standing;
            return [
              holderWords(limit, name),
              money({ amount: limit.cap, currency: limit.currency }),
              <span key="budget">
                {budgetWords(limit)}
                {limit.scope !== 'person' && ` · ${t('peopleCount', { count: people })}`}
              </span>,
              limit.cooldownDays > 0 ? t('daysCount', { count: limit.cooldownDays }) : '–',
              <UsedUp key="used" standing={standing} />,
            ];
          }}
          acts={(standing) => (
            <>
              <Button
                size="small"
                aria-label={t('changeOf', { who: holderWords(standing.limit, standing.name) })}
                onClick={() => setAsked({ change: standing })}
              >
                {t('change')}
              </Button>{' '}
              <Button
                size="small"
                look="danger"
                aria-label={t('endOf', { who: holderWords(standing.limit, standing.name) })}
                onClick={() => setAsked({ end: standing })}
              >
                {t('end')}
              </Button>
            </>
          )}
          empty={{ icon: <IconHeartHandshake />, title: t('noLimits'), words: t('noLimitsWords') }}
        />
      )}
      {asked?.end && <EndLimitDialog standing={asked.end} onClose={close} />}
      {asked && !asked.end && <LimitDialog standing={asked.change} onClose={close} />}
    </Page>
  );
}
