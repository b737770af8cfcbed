import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page.js';
import { FirstSteps } from '../first-use/first-steps.js';
import { Frame } from './frame.js';
import classes from './home-screen.module.css';
import { SECTIONS } from './sections.js';
import { t } from './text.js';

/** What is still to be done before the desk is ready, and everything that can be set up. */
export function HomeScreen() {
  return (
    <Frame>
      <Page title={t('deskSettings')} lead={t('settingsLead')}>
        <FirstSteps />
        <ul className={classes.cards}>
          {SECTIONS.map(({ name, icon: Icon }) => {
            const key = name.replace('-', '_');
            return (
              <li key={name}>
                <Link to="/settings/$section" params={{ section: name }} className={classes.card}>
                  <Icon aria-hidden />
                  <span className={classes.name}>{t(`section_${key}` as 'section_people')}</span>
                  <span className={classes.what}>{t(`about_${key}` as 'about_people')}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </Page>
    </Frame>
  );
}
