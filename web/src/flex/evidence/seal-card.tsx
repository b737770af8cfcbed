import type { Shape } from '../../api/client.js';
import { Card } from '../../cases/context/card.js';
import { absolute } from '../../time/times.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { ProofLine } from '../proof/proof-line.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';

const TONES: Record<Shape<'SealView'>['state'], Tone> = { sealed: 'good', pending: 'soon', none: 'late' };

/** Which events tell of it, in which checkpoint they are sealed, and whether that holds when this browser calculates it. */
export const SealCard = ({ seal, caseId }: { seal: Shape<'SealView'>; caseId: string }) => (
  <Card title={t('seal')}>
    <Chip tone={TONES[seal.state]}>{t(`seal_${seal.state}` as 'seal_none')}</Chip>
    <ul className={sheet.lines}>
      {seal.events.map(({ eventId, type, at, checkpoint }) => (
        <li key={eventId} className={sheet.line}>
          <span>
            <code dir="ltr">{type}</code>, <time dateTime={at}>{absolute(at)}</time>
          </span>
          {checkpoint !== null && <span>{t('sealedIn', { checkpoint })}</span>}
          <ProofLine eventId={eventId} caseId={caseId} type={type} />
        </li>
      ))}
    </ul>
  </Card>
);
