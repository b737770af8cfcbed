import { IconAddressBook, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { pagesOf, usePages } from '../../api/pages.js';
import type { Shape } from '../../api/client.js';
import { useActions } from '../../keys/actions.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import classes from '../pattern/pattern.module.css';
import { nameIn, usePartners, usePeople } from '../pattern/reads.js';
import { named, t } from '../text.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { PersonActs } from './person-acts.js';
import { PersonState } from './person-state.js';

type Role = 'all' | 'agent' | 'manager' | 'partner';

/** Everybody who comes in under a name. */
export default function PeopleList() {
  const [role, setRole] = useState<Role>('all');
  const [adding, setAdding] = useState(false);
  const partners = usePartners();
  const people = usePeople();
  const list = usePages(
    pagesOf<Shape<'PersonView'>, '/api/v1/people'>('/api/v1/people', {
      query: { limit: 50, ...(role === 'all' ? {} : { role }) },
    }),
  );
  useActions([
    { id: 'settings.add', group: t('deskSettings'), label: t('addPerson'), keys: 'n', run: () => setAdding(true) },
  ]);
  return (
    <Page
      title={t('section_people')}
      lead={t('peopleLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setAdding(true)}>
          {t('addPerson')}
        </Button>
      }
    >
      <div className={classes.bar}>
        <Choice
          label={t('role')}
          options={(['all', 'agent', 'manager', 'partner'] as const).map((value) => ({
            value,
            label: t(`roles_${value}` as 'roles_all'),
          }))}
          value={role}
          onChange={setRole}
        />
      </div>
      <Listing
        list={list}
        label={t('section_people')}
        columns={[t('name'), t('role'), t('email'), t('zone'), t('state')]}
        keyOf={({ id }) => id}
        cells={(person) => [
          person.name,
          person.partnerId
            ? `${nameIn(partners, person.partnerId)} · ${named('tier', person.tier)}`
            : named('role', person.role),
          person.email ?? '–',
          person.zone ?? '–',
          <PersonState key="state" person={person} people={people} />,
        ]}
        acts={(person) => <PersonActs person={person} />}
        empty={{ icon: <IconAddressBook />, title: t('nobody'), words: t('nobodyWords') }}
      />
      {adding && <AddPersonDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
