import type { Shape } from '../../api/client.js';
import { absolute } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import { t } from '../text.js';
import { spanOfTerms } from '../when/when-text.js';
import classes from './story.module.css';

/** What was on the table, the newest first: by whom, when, and with what words. */
export function TermsHistory({ promise }: { promise: Shape<'CommitmentSheet'> }) {
  const { terms, termsVersion, confirmations = [] } = promise;
  return (
    <ol className={classes.list}>
      {[...terms].reverse().map((one) => {
        const { version, proposedBy, at, note } = one;
        const confirmed = confirmations.find(({ termsVersion: said }) => said === version);
        return (
          <li key={version} className={classes.term}>
            <p>
              <strong>{spanOfTerms(one)}</strong>{' '}
              {version === termsVersion && <Chip tone="accent">{t('termsNow')}</Chip>}
            </p>
            <p className={classes.soft}>
              <span dir="auto">{t('termsBy', { by: nameOf(proposedBy), at: absolute(at) })}</span>
              {confirmed &&
                ` · ${t(confirmed.verdict === 'confirmed' ? 'confirmedBy' : 'deniedBy', { name: confirmed.by ?? '–' })}`}
            </p>
            {note && (
              <q className={classes.quote} dir="auto">
                {note}
              </q>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A side, somebody of the desk by an id, or by name whoever at the partner said it. */
function nameOf(by: string): string {
  if (by === 'us') return t('us');
  if (by === 'partner') return t('aPartner');
  return /^(per|sys|key|lnk)_/.test(by) ? t('somebody') : by;
}
