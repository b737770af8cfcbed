import { IconSend } from '@tabler/icons-react';
import { readersWords } from '../../writing/readers-words.js';
import { Button } from '../../ui/button.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { EntryCard } from '../timeline/entry-card.js';
import classes from './compare-strip.module.css';
import type { Unseen } from './use-send-entry.js';

interface CompareStripProps {
  unseen: Unseen['unseen'];
  moments: readonly Moment[];
  shown: WholeCase;
  onSend: () => void;
  onKeep: () => void;
}

/** Somebody wrote while one did: what they wrote, or are just sending, before one's own words go out. */
export const CompareStrip = ({ unseen, moments, shown, onSend, onKeep }: CompareStripProps) => (
  <section className={classes.strip} role="alert" aria-label={t('unseenTitle', { count: unseen.length })}>
    <p className={classes.title}>{t('unseenTitle', { count: unseen.length })}</p>
    <div className={classes.entries}>
      {unseen.map((one) =>
        'goesAt' in one ? (
          <article key={one.id} className={classes.send}>
            <p className={classes.head} dir="auto">
              <IconSend aria-hidden />
              {t('isSending', { name: one.author.name, whom: readersWords(one.audience, shown) })}
            </p>
            <p dir="auto" data-prose>
              {one.body}
            </p>
          </article>
        ) : (
          <EntryCard key={one.id} moment={momentOf(one, moments)} shown={shown} />
        ),
      )}
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

type Entry = NonNullable<Moment['entry']>;

/** The timeline knows its author's name; an entry that has not arrived there yet says only whose side wrote it. */
function momentOf(entry: Entry, moments: readonly Moment[]): Moment {
  const known = moments.find((moment) => moment.entry?.id === entry.id);
  const kind = entry.author === 'system' ? 'desk' : entry.author;
  return (
    known ?? {
      id: entry.id,
      at: entry.at,
      type: 'entry.written',
      by: { kind, name: null },
      data: {},
      entry,
      subjectId: null,
    }
  );
}
