import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Chip } from '../../ui/chip.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';
import { canCheck } from './check-proof.js';
import { useChecked } from './use-checked.js';

interface ProofLineProps {
  eventId: string;
  event?: Shape<'EventView'>;
  caseId?: string;
  type?: string;
}

/** Whether an event stands in the sealed ledger, as this very browser calculates it. */
export function ProofLine({ eventId, ...where }: ProofLineProps) {
  const { data, isError, error } = useChecked(eventId, where);
  if (isError) return <p role="alert">{problemWords(error)}</p>;
  if (!data) return <p role="status">{t('checking')}</p>;
  const { proof, checked } = data;
  if (proof.state === 'pending')
    return (
      <Chip tone="soon" icon={<IconClock />}>
        {t('sealPending')}
      </Chip>
    );
  if (!checked) return <p className={sheet.soft}>{t(canCheck() ? 'cannotCheck' : 'cannotCheckHere')}</p>;
  const holds = checked.path && checked.leaf !== false && checked.signature !== false;
  return (
    <div>
      <Chip tone={holds ? 'good' : 'late'} icon={holds ? <IconCircleCheck /> : <IconAlertTriangle />}>
        {t(holds ? 'verified' : 'notVerified')}
      </Chip>
      <ul className={sheet.soft}>
        <li>{t(checked.path ? 'pathHolds' : 'pathFails', { seq: proof.seq!, size: proof.size! })}</li>
        {checked.leaf !== undefined && <li>{t(checked.leaf ? 'leafHolds' : 'leafFails')}</li>}
        <li>
          {t(
            checked.signature === undefined
              ? 'signatureUnknown'
              : checked.signature
                ? 'signatureHolds'
                : 'signatureFails',
          )}
        </li>
      </ul>
    </div>
  );
}
