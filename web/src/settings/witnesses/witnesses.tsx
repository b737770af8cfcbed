import { useState, type FormEvent } from 'react';
import { answerOf, api, reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Button } from '../../ui/button.js';
import { CheckGroup } from '../../ui/check-field.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { tell } from '../../ui/toast-store.js';
import classes from '../pattern/pattern.module.css';
import { usePeople } from '../pattern/reads.js';
import { useChanged } from '../pattern/use-changed.js';
import { t } from '../text.js';

/** Who is mailed a checkpoint of the ledger a day, to keep where nobody who could rewrite it reaches. */
export default function Witnesses() {
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/audit/witnesses', {});
  return (
    <Page title={t('section_witnesses')} lead={t('witnessesLead')}>
      {isError && (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      )}
      {!data && !isError && <Loading label={t('loading')} lines={5} />}
      {data && <Named key={data.personIds.join()} personIds={data.personIds} />}
    </Page>
  );
}

function Named({ personIds }: { personIds: readonly string[] }) {
  const [chosen, setChosen] = useState<readonly string[]>(personIds);
  const people = usePeople().filter(({ partnerId, email }) => !partnerId && email);
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useChanged('/api/v1/audit');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(
      async () => {
        await answerOf(api.PUT('/api/v1/audit/witnesses', { body: { personIds: [...chosen] } }));
        await changed();
      },
      () => tell(t('saved')),
    );
  };
  return (
    <form onSubmit={submit} className={classes.stack} aria-label={t('section_witnesses')}>
      <CheckGroup
        label={t('whoWitnesses')}
        stacked
        options={people.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` }))}
        values={chosen}
        problem={fieldProblem('personIds')}
        onChange={setChosen}
      />
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div>
        <Button look="main" type="submit" busy={busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
