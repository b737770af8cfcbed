import type { ReactNode } from 'react';
import { usePerson } from '../shell/person.js';
import { Page } from '../ui/page.js';
import { Empty, Loading } from '../ui/states.js';
import { t } from './text.js';

/** A screen of managers; whoever else comes by its address is told so, and nothing is asked for. */
export function ForManagers({ title, children }: { title: string; children: ReactNode }) {
  const person = usePerson();
  if (person?.role === 'manager') return children;
  return (
    <Page title={title}>
      {person ? <Empty title={t('managersOnly')}>{t('managersOnlyWords')}</Empty> : <Loading label={t('loading')} />}
    </Page>
  );
}
