import { absolute } from '../time/times.js';
import classes from './sheet.module.css';
import { t } from './text.js';
import { factWords, valueWords } from './fact-words.js';
import { sourceWords } from './words.js';

interface KnownFact {
  name: string;
  label?: string;
  value: unknown;
  source: string | null;
  at: string | null;
}

/** What was known, and where from. */
export const FactLines = ({ facts }: { facts: readonly KnownFact[] }) => (
  <>
    {facts.length === 0 && <p className={classes.soft}>{t('noFacts')}</p>}
    <ul className={classes.lines}>
      {facts.map(({ name, label, value, source, at }) => (
        <li key={name} className={classes.line}>
          <span>{factWords(name, label)}</span>
          <strong dir="auto">{valueWords(value)}</strong>
          <span className={classes.soft} title={at ? absolute(at) : undefined}>
            {source ? sourceWords(source) : t('unknown')}
          </span>
        </li>
      ))}
    </ul>
  </>
);
