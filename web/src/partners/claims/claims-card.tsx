import { useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { Card } from '../../cases/context/card.js';
import { useActions } from '../../keys/actions.js';
import { money } from '../../text/money.js';
import { Due } from '../../time/due.js';
import { Button } from '../../ui/button.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { t } from '../text.js';
import type { ClaimAsked } from './claim-asked.js';
import { ClaimDialog } from './claim-dialog.js';
import classes from './claims-card.module.css';

type ClaimShape = Shape<'ClaimView'>;

const TONES: Partial<Record<ClaimShape['state'], Tone>> = {
  prepared: 'soon',
  filed: 'accent',
  accepted: 'good',
  partly: 'soon',
  rejected: 'late',
  paid: 'good',
};
/** In the order the buttons stand; the three answers are one question. */
const ACTS = ['file', 'answer', 'pay', 'withdraw'] as const;

const actsOf = ({ allowed = [] }: ClaimShape): (typeof ACTS)[number][] =>
  ACTS.filter((act) =>
    act === 'answer'
      ? allowed.some((one) => one === 'accept' || one === 'accept_partly' || one === 'reject')
      : allowed.includes(act),
  );

/** Money we want back from partners, and what may be done about it now. */
export function ClaimsCard({ shown }: { shown: WholeCase }) {
  const [asked, setAsked] = useState<ClaimAsked>();
  const here = shown.participants.filter(({ endedAt }) => endedAt === null);
  const mayPrepare = here.length > 0 && shown.state !== 'closed';
  const { data } = reads.useQuery('get', '/api/v1/claims', { params: { query: { caseId: shown.id, limit: 50 } } });
  useActions(
    mayPrepare
      ? [
          {
            id: 'claims.prepare',
            group: t('partners'),
            label: t('prepareClaim'),
            run: () => setAsked({ act: 'prepare' }),
          },
        ]
      : [],
  );
  const claims = (data?.items ?? []) as ClaimShape[];
  const dialog = <ClaimDialog shown={shown} asked={asked} onClose={() => setAsked(undefined)} />;
  if (claims.length === 0) return dialog;
  return (
    <Card title={t('claims')}>
      <ul className={classes.list}>
        {claims.map((claim) => (
          <li key={claim.id} className={classes.claim}>
            <p className={classes.facts}>
              <strong>{money(claim.claimed)}</strong>
              <Chip tone={TONES[claim.state] ?? 'quiet'}>{t(`claim_${claim.state}`)}</Chip>
              <span dir="auto">{here.find(({ partnerId }) => partnerId === claim.partnerId)?.partner}</span>
              {claim.state === 'prepared' && claim.fileBy && <Due at={claim.fileBy} what={t('fileBy')} />}
            </p>
            <p dir="auto">{claim.reason}</p>
            {claim.granted && <p className={classes.soft}>{t('granted', { sum: money(claim.granted) })}</p>}
            {claim.recovered.amount > 0 && (
              <p className={classes.soft}>{t('recovered', { sum: money(claim.recovered) })}</p>
            )}
            {claim.answerNote && (
              <p className={classes.soft} dir="auto">
                {claim.answerNote}
              </p>
            )}
            <div className={classes.acts}>
              {actsOf(claim).map((act) => (
                <Button key={act} size="small" onClick={() => setAsked({ act, claim })}>
                  {t(`claimAct_${act}`)}
                </Button>
              ))}
              <a className={classes.pack} href={`/api/v1/claims/${claim.id}/pack`} download>
                {t('pack')}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {dialog}
    </Card>
  );
}
