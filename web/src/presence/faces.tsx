import { Avatar } from '../ui/avatar.js';
import { Hidden } from '../ui/hidden.js';
import classes from './presence.module.css';
import { presentWords } from './present-words.js';
import { t } from './text.js';
import type { Present } from './use-present.js';

/** Who else is there: a ring for who writes, faint who is away from it; in words for who listens. */
export function Faces({ people, most }: { people: readonly Present[]; most: number }) {
  if (people.length === 0) return null;
  return (
    <span className={classes.faces}>
      {people.slice(0, most).map((one) => (
        <span key={one.personId} className={classes.face} data-state={one.state} title={presentWords(one)}>
          <Avatar name={one.name} />
          <Hidden>{presentWords(one)}. </Hidden>
        </span>
      ))}
      {people.length > most && <span className={classes.more}>{t('more', { count: people.length - most })}</span>}
    </span>
  );
}
