import { answerOf, api, type Shape } from '../../api/client.js';
import { useCaseChanged } from '../../cases/case-reads.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Button } from '../../ui/button.js';
import { t } from '../text.js';

/** What we ourselves said stands in the way, taken back. */
export function SaidRisk({ promise }: { promise: Shape<'CommitmentSheet'> }) {
  const { busy, problem, send } = useSending();
  const changed = useCaseChanged();
  const { id, termsVersion, risks = [], allowed = [] } = promise;
  if (!allowed.includes('risk') || !risks.some(({ reason }) => reason === 'said_by_us')) return null;
  const takeBack = (): void =>
    void send(
      () => answerOf(api.DELETE('/api/v1/commitments/{id}/risk', { params: { path: { id } }, body: { termsVersion } })),
      () => void changed(),
    );
  return (
    <>
      <Button size="small" busy={busy} onClick={takeBack}>
        {t('riskOver')}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
