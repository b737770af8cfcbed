import { IconAlertTriangle } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { t } from '../text.js';
import classes from './story.module.css';

/** Why a promise may not be kept, in words; who said so, where somebody did. */
export function RiskReasons({ risks }: { risks: readonly Shape<'RiskView'>[] }) {
  if (risks.length === 0) return null;
  return (
    <ul className={classes.risks}>
      {risks.map(({ reason, by, note }) => (
        <li key={`${reason} ${by ?? ''}`} className={classes.risk}>
          <IconAlertTriangle aria-hidden />
          <span>
            {t(`risk_${reason}` as 'risk_tight')}
            {by && <span dir="auto"> ({by})</span>}
            {note && (
              <q className={classes.quote} dir="auto">
                {note}
              </q>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
