import { Link } from '@tanstack/react-router';
import { reads, type Shape } from '../../api/client.js';
import type { WholeCase } from '../../cases/case-shapes.js';
import { money } from '../../text/money.js';
import { Due } from '../../time/due.js';
import { Button } from '../../ui/button.js';
import { focusOnceThere } from '../focus.js';
import { sumWords } from '../money-words.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { remedyWords } from '../words.js';

type Made = Shape<'DecisionMadeView'>;

/** What came of it: what follows from it and by when, or who was asked and until when they answer. */
export function Outcome({ made, shown, onClose }: { made: Made; shown: WholeCase; onClose: () => void }) {
  const title = made.approval ? 'outcomeAsked' : made.state === 'refused' ? 'outcomeRefused' : 'outcomeGranted';
  return (
    <div className={sheet.form}>
      <div
        role="status"
        className={sheet.note}
        data-tone={made.approval ? 'soon' : made.state === 'refused' ? 'late' : 'good'}
      >
        <strong>
          {t(title, { what: `${remedyWords(made.remedy)} ${made.amount ? sumWords(made.amount) : ''}`.trim() })}
        </strong>
        {made.rule && <p dir="auto">{made.rule}</p>}
      </div>
      {made.approval && <Asked id={made.approval.id} />}
      {made.remedyId && <FollowOn decisionId={made.id} shown={shown} />}
      {made.possible.length > 0 && (
        <section aria-label={t('possible')}>
          <h3>{t('possible')}</h3>
          <ul className={sheet.lines}>
            {made.possible.map((one) => (
              <li key={`${one.policyId} ${one.remedy}`} className={sheet.line}>
                <span>{remedyWords(one.remedy)}</span>
                <span dir="auto">{one.rule ?? t('wantsApproval')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {made.discretion && made.authority === 'discretion' && (
        <p className={sheet.soft}>{t('stillLeft', { sum: money(made.discretion.left) })}</p>
      )}
      <div>
        <Button look="main" ref={focusOnceThere} onClick={onClose}>
          {t('done')}
        </Button>
      </div>
    </div>
  );
}

function Asked({ id }: { id: string }) {
  const { data } = reads.useQuery('get', '/api/v1/approvals/{id}', { params: { path: { id } } });
  if (!data) return null;
  const names = data.mayDecide.map(({ name, away, substitutes }) =>
    away && substitutes[0] ? t('nameFor', { name: substitutes[0].name, of: name }) : name,
  );
  return (
    <p>
      {t('wereAsked', { names: names.join(', ') })} <Due at={data.dueAt} />{' '}
      <Link to="/approvals/$approvalId" params={{ approvalId: id }}>
        {t('toApproval')}
      </Link>
    </p>
  );
}

/** The promises that follow, as the case holds them now. */
function FollowOn({ decisionId, shown }: { decisionId: string; shown: WholeCase }) {
  const { data } = reads.useQuery('get', '/api/v1/decisions/{id}', { params: { path: { id: decisionId } } });
  const ids = data?.remedyOrdered?.promises ?? [];
  const promises = shown.commitments.filter(({ id }) => ids.includes(id));
  return (
    <section aria-label={t('whatFollows')}>
      <h3>{t('whatFollows')}</h3>
      {data?.remedyOrdered?.rma && <p>{t('rma', { rma: data.remedyOrdered.rma })}</p>}
      {data && promises.length === 0 && <p className={sheet.soft}>{t('noPromises')}</p>}
      <ul className={sheet.lines}>
        {promises.map(({ id, what, dueAt }) => (
          <li key={id} className={sheet.line}>
            <span dir="auto">{what}</span>
            <Due at={dueAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
