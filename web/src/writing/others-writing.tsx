import { IconPencil } from '@tabler/icons-react';
import type { WholeCase } from '../cases/case-shapes.js';
import { readersWords } from './readers-words.js';
import { t } from './text.js';
import { useDrafts } from './writing-reads.js';
import classes from './writing.module.css';

/** Which colleagues have begun something in this case, and their words: nobody writes the same twice. */
export function OthersWriting({ shown }: { shown: WholeCase }) {
  const { data } = useDrafts(shown.id);
  const others = (data?.items ?? []).filter(({ mine }) => !mine);
  return (
    <div aria-live="polite" className={classes.others}>
      {others.map(({ author, audience, address, body }) => (
        <details key={`${author.id} ${address}`} className={classes.other}>
          <summary>
            <IconPencil aria-hidden />
            <span dir="auto">{t('drafting', { name: author.name, whom: readersWords(audience, shown) })}</span>
          </summary>
          <p className={classes.words} dir="auto">
            {body}
          </p>
        </details>
      ))}
    </div>
  );
}
