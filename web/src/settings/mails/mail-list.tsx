import { IconMail } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { absolute } from '../../time/times.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Listing } from '../../ui/listing.js';
import classes from '../pattern/pattern.module.css';
import { nameIn, usePeople } from '../pattern/reads.js';
import { t } from '../text.js';
import { letterWords } from './letter-words.js';
import { MailState } from './mail-state.js';

const STATES = ['all', 'queued', 'sent', 'held', 'failed'] as const;
type State = (typeof STATES)[number];

/** What the desk wrote to people, the newest first. */
export default function MailList() {
  const [state, setState] = useState<State>('all');
  const people = usePeople();
  const list = usePages(
    pagesOf<Shape<'MailView'>, '/api/v1/mails'>('/api/v1/mails', {
      query: { limit: 50, ...(state === 'all' ? {} : { state }) },
    }),
  );
  return (
    <Page title={t('section_mails')} lead={t('mailsLead')}>
      <div className={classes.bar}>
        <Choice
          label={t('state')}
          options={STATES.map((value) => ({ value, label: t(`mail_${value}` as 'mail_all') }))}
          value={state}
          onChange={setState}
        />
      </div>
      <Listing
        list={list}
        label={t('section_mails')}
        columns={[t('letter'), t('to'), t('state'), t('written'), t('problem')]}
        keyOf={({ id }) => id}
        cells={(mail) => [
          <Link key="letter" to="/settings/$section/$id" params={{ section: 'mails', id: mail.id }}>
            {letterWords(mail.template)}
          </Link>,
          mail.toPersonId ? nameIn(people, mail.toPersonId) : t('aCustomer'),
          <MailState key="state" state={mail.state} />,
          absolute(mail.createdAt),
          mail.lastError ?? '–',
        ]}
        empty={{ icon: <IconMail />, title: t('noMails'), words: t('noMailsWords') }}
      />
    </Page>
  );
}
