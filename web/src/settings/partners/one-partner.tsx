import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { api, reads, type Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { problemWords } from '../../api/problem-words.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { Listing } from '../../ui/listing.js';
import classes from '../pattern/pattern.module.css';
import { nameIn, useCalendars, usePeople } from '../pattern/reads.js';
import { useAct } from '../pattern/use-changed.js';
import { PersonActs } from '../people/person-acts.js';
import { PersonState } from '../people/person-state.js';
import { named, t } from '../text.js';
import { AddPartnerPersonDialog } from './add-partner-person-dialog.js';
import { PartnerDialog } from './partner-dialog.js';

/** One partner: what it is, and its people. */
export default function OnePartner({ id }: { id: string }) {
  const {
    data: partner,
    isError,
    error,
    refetch,
  } = reads.useQuery('get', '/api/v1/partners/{id}', { params: { path: { id } } });
  if (isError)
    return (
      <Page title={t('section_partners')}>
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      </Page>
    );
  if (!partner)
    return (
      <Page title={t('section_partners')}>
        <Loading label={t('loading')} lines={8} />
      </Page>
    );
  return <Known partner={partner} />;
}

function Known({ partner }: { partner: Shape<'PartnerView'> }) {
  const [asked, setAsked] = useState<'change' | 'person'>();
  const calendars = useCalendars();
  const colleagues = usePeople();
  const act = useAct('/api/v1/partners');
  const people = usePages(
    pagesOf<Shape<'PersonView'>, '/api/v1/partners/{id}/people'>('/api/v1/partners/{id}/people', {
      path: { id: partner.id },
      query: { limit: 50 },
    }),
  );
  const rest = (active: boolean): void =>
    act(
      api.PATCH('/api/v1/partners/{id}', { params: { path: { id: partner.id } }, body: { active } }),
      t(active ? 'worksNow' : 'restsNow', { name: partner.name }),
      active ? undefined : { label: t('undo'), run: () => rest(true) },
    );
  return (
    <Page
      title={partner.name}
      lead={`${named('kind', partner.kind)} · ${partner.zone}`}
      acts={
        <>
          <Button onClick={() => rest(!partner.active)}>{t(partner.active ? 'letRest' : 'letWork')}</Button>
          <Button onClick={() => setAsked('change')}>{t('change')}</Button>
        </>
      }
    >
      <div className={classes.stack}>
        <dl className={classes.facts}>
          <dt>{t('state')}</dt>
          <dd>{t(partner.active ? 'works' : 'resting')}</dd>
          <dt>{t('hours')}</dt>
          <dd dir="auto">{partner.calendarId ? nameIn(calendars, partner.calendarId) : t('alwaysOpen')}</dd>
          <dt>{t('externalRef')}</dt>
          <dd>{partner.externalRef ?? '–'}</dd>
        </dl>
        <div className={classes.bar}>
          <h2>{t('itsPeople')}</h2>
          <Button icon={<IconPlus />} onClick={() => setAsked('person')}>
            {t('addPerson')}
          </Button>
        </div>
        <Listing
          list={people}
          label={t('itsPeople')}
          columns={[t('name'), t('tier'), t('email'), t('state')]}
          keyOf={({ id }) => id}
          cells={(person) => [
            person.name,
            named('tier', person.tier),
            person.email ?? '–',
            <PersonState key="state" person={person} people={colleagues} />,
          ]}
          acts={(person) => <PersonActs person={person} />}
          empty={{ icon: <IconUsers />, title: t('noPartnerPeople'), words: t('noPartnerPeopleWords') }}
        />
      </div>
      {asked === 'change' && <PartnerDialog partner={partner} onClose={() => setAsked(undefined)} />}
      {asked === 'person' && <AddPartnerPersonDialog partnerId={partner.id} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}
