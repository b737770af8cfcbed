import { Button } from '../../ui/button.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { EntryCard } from '../timeline/entry-card.js';
import classes from './compare-strip.module.css';

interface CompareStripProps {
  entries: readonly Moment[];
  shown: WholeCase;
  onSend: () => void;
  onKeep: () => void;
}

/** Somebody wrote while one did: what they wrote, before one's own words go out. */
export const CompareStrip = ({ entries, shown, onSend, onKeep }: CompareStripProps) => (
  <section className={classes.strip} role="alert" aria-label={t('unseenTitle', { count: entries.length })}>
    <p className={classes.title}>{t('unseenTitle', { count: entries.length })}</p>
    <div className={classes.entries}>
      {entries.map((moment) => (
        <EntryCard key={moment.id} moment={moment} shown={shown} />
      ))}
    </div>
    <div className={classes.acts}>
      <Button look="plain" onClick={onKeep}>
        {t('keepEditing')}
      </Button>
      <Button look="main" onClick={onSend}>
        {t('sendAnyway')}
      </Button>
    </div>
  </section>
);
