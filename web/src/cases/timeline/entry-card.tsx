import { IconLock, IconTruck, IconUser } from '@tabler/icons-react';
import { absolute, clockTime } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import type { Moment, WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { readersOf, type Readers } from '../timeline.rules.js';
import { authorOf, forWhom } from '../reader-names.js';
import classes from './entry-card.module.css';

const SIGNS: Record<Readers, typeof IconUser> = { customer: IconUser, partner: IconTruck, internal: IconLock };

/** What somebody wrote: who, when, and who beside us reads it, by colour and word. */
export function EntryCard({ moment, shown }: { moment: Moment; shown: WholeCase }) {
  const entry = moment.entry!;
  const readers = readersOf(entry.audience);
  const Sign = SIGNS[readers];
  return (
    <article className={classes.card} data-readers={readers} data-ours={moment.by.kind === 'staff' || undefined}>
      <header className={classes.head}>
        <span className={classes.author} dir="auto">
          {authorOf(moment, shown)}
        </span>
        <Chip tone={readers} icon={<Sign />}>
          {forWhom(moment, shown)}
        </Chip>
        <time className={classes.time} dateTime={entry.at} title={absolute(entry.at)}>
          {clockTime(entry.at)}
        </time>
      </header>
      <p className={classes.body} dir="auto" data-prose>
        {entry.body}
      </p>
      {entry.fileIds.length > 0 && (
        <ul className={classes.files}>
          {entry.fileIds.map((id, place) => (
            <li key={id}>
              <a href={`/api/v1/files/${id}`} target="_blank" rel="noreferrer">
                {t('file', { number: place + 1 })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
