import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePerson } from '../shell/person.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import classes from './frame.module.css';
import { SECTIONS } from './sections.js';
import { t } from './text.js';

/** The parts of the settings at the side, one of them beside it. */
export function Frame({ section, children }: { section?: string; children: ReactNode }) {
  const person = usePerson();
  if (person && person.role !== 'manager')
    return (
      <Page title={t('deskSettings')}>
        <Empty title={t('managersOnly')}>{t('managersOnlyWords')}</Empty>
      </Page>
    );
  return (
    <div className={classes.frame}>
      <nav aria-label={t('deskSettings')} className={classes.nav}>
        <Link
          to="/settings"
          className={classes.place}
          aria-current={section ? undefined : 'page'}
          activeOptions={{ exact: true }}
        >
          {t('overview')}
        </Link>
        {SECTIONS.map(({ name, icon: Icon }) => (
          <Link
            key={name}
            to="/settings/$section"
            params={{ section: name }}
            className={classes.place}
            aria-current={name === section ? 'page' : undefined}
          >
            <Icon aria-hidden />
            {t(`section_${name.replace('-', '_')}` as 'section_people')}
          </Link>
        ))}
      </nav>
      <div className={classes.content}>{children}</div>
    </div>
  );
}
