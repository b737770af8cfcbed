import { useState } from 'react';
import { answerOf, api, reads, type Shape } from '../../api/client.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { Table } from '../../ui/table.js';
import classes from '../../settings/pattern/pattern.module.css';
import { whatWords } from '../../commitments/promise/what-words.js';
import { named, t } from '../text.js';
import { tellsWords } from './rung-words.js';
import { sentOf, type DraftRung } from './rungs.rules.js';

/** What these steps would do about a promise that is there, if nobody did anything. Nothing of it happens. */
export function LadderPreview({ kind, rungs }: { kind: string; rungs: readonly DraftRung[] }) {
  const [commitmentId, setCommitmentId] = useState('');
  const [forecast, setForecast] = useState<Shape<'ForecastView'>>();
  const { busy, problem, send } = useSending();
  const { data } = reads.useQuery('get', '/api/v1/commitments', { params: { query: { limit: 50 } } });
  // Behind a promise of our own there is no partner to be told.
  const promiser = kind === 'own' ? 'us' : 'partner';
  const promises = ((data?.items ?? []) as unknown as Shape<'CommitmentView'>[]).filter(
    (one) => one.promiser === promiser,
  );
  if (promises.length === 0) return null;
  const look = (): void => {
    let answer: Shape<'ForecastView'>;
    void send(
      async () => {
        answer = await answerOf(
          api.POST('/api/v1/chase-ladders/previews', { body: { commitmentId, rungs: sentOf(rungs) as never } }),
        );
      },
      () => setForecast(answer),
    );
  };
  return (
    <section className={classes.stack}>
      <h2>{t('preview')}</h2>
      <p className={classes.soft}>{t('previewLead')}</p>
      <div className={classes.bar}>
        <Select
          label={t('promise')}
          value={commitmentId}
          options={[
            { value: '', label: '…' },
            ...promises.map(({ id, what, dueAt }) => ({ value: id, label: `${whatWords(what)} (${absolute(dueAt)})` })),
          ]}
          onChange={setCommitmentId}
        />
        <Button busy={busy} disabled={commitmentId === ''} onClick={look}>
          {t('look')}
        </Button>
      </div>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {forecast && (
        <Table
          label={t('preview')}
          head={
            <>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('tells')}</th>
            </>
          }
        >
          {forecast.ahead.map((step) => (
            <tr key={`${step.step} ${step.at}`}>
              <th scope="row">{absolute(step.at)}</th>
              <td>
                {step.step.startsWith('rung:')
                  ? t('stepNumber', { number: step.step.slice(5) })
                  : named('chase', step.step)}
              </td>
              <td>{step.tells.length > 0 ? tellsWords(step.tells) : '–'}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
