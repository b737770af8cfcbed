import { IconShieldLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shape } from '../../api/client.js';
import { pagesOf, usePages } from '../../api/pages.js';
import { Page } from '../../ui/page.js';
import { TextField } from '../../ui/text-field.js';
import { Listing } from '../../ui/listing.js';
import classes from '../pattern/pattern.module.css';
import { t } from '../text.js';

/** Whoever wants to be forgotten, or must not be yet. */
export default function PrivacyList() {
  const [words, setWords] = useState('');
  const list = usePages(
    pagesOf<Shape<'CustomerView'>, '/api/v1/customers'>('/api/v1/customers', {
      query: { limit: 25, ...(words.trim() ? { q: words.trim() } : {}) },
    }),
  );
  return (
    <Page title={t('section_privacy')} lead={t('privacyLead')}>
      <div className={classes.bar}>
        <TextField
          label={t('findCustomer')}
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <Listing
        list={list}
        label={t('customers')}
        columns={[t('name'), t('email'), t('externalRef')]}
        keyOf={({ id }) => id}
        cells={({ id, name, email, externalRef }) => [
          <Link key="name" to="/settings/$section/$id" params={{ section: 'privacy', id }}>
            {name}
          </Link>,
          email ?? '–',
          externalRef ?? '–',
        ]}
        empty={{ icon: <IconShieldLock />, title: t('noCustomers'), words: t('noCustomersWords') }}
      />
    </Page>
  );
}
