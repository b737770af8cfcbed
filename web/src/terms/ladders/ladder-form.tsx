import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import classes from '../../settings/pattern/pattern.module.css';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { useForm } from '../../settings/pattern/use-form.js';
import { t } from '../text.js';
import { kindWords } from './kind-words.js';
import { LadderPreview } from './ladder-preview.js';
import { RungFields } from './rung-fields.js';
import { draftOf, newRung, sentOf, type DraftRung, type SentRung } from './rungs.rules.js';

/** The steps of a ladder. Saved, they are a new version: chases that run keep theirs. */
export function LadderForm({ ladder }: { ladder: Shape<'LadderView'> | undefined }) {
  const form = useForm({ kind: '' });
  const [rungs, setRungs] = useState<DraftRung[]>(() =>
    ladder ? (ladder.rungs as SentRung[]).map(draftOf) : [newRung([])],
  );
  const changed = useChanged('/api/v1/chase-ladders');
  const go = useNavigate();
  const set = (key: string, part: Partial<DraftRung>): void =>
    setRungs((before) => before.map((rung) => (rung.key === key ? { ...rung, ...part } : rung)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    let id: string;
    void form.send(
      async () => {
        const body = { rungs: sentOf(rungs) as never };
        if (ladder) {
          const params = { path: { id: ladder.id }, header: { 'If-Match': `"${ladder.version}"` } };
          ({ id } = await answerOf(api.POST('/api/v1/chase-ladders/{id}/versions', { params, body })));
        } else {
          ({ id } = await answerOf(api.POST('/api/v1/chase-ladders', { body: { kind: form.values.kind, ...body } })));
        }
        await changed();
      },
      () => {
        tell(t('saved'));
        void go({ to: '/settings/$section/$id', params: { section: 'ladders', id }, replace: true });
      },
    );
  };
  return (
    <Page
      title={ladder ? kindWords(ladder.kind) : t('makeLadder')}
      lead={ladder ? t('ladderVersion', { version: ladder.version }) : t('laddersLead')}
    >
      <form className={classes.stack} onSubmit={submit} aria-label={t('section_ladders')}>
        {!ladder && (
          <TextField label={t('kindOfPromise')} hint={t('kindOfPromiseHint')} required {...form.text('kind')} />
        )}
        {rungs.map((rung, at) => (
          <RungFields
            key={rung.key}
            rung={rung}
            at={at}
            fieldProblem={(field) => form.fieldProblem(field ? `rungs.${at}.${field}` : `rungs.${at}`)}
            onChange={(part) => set(rung.key, part)}
            onRemove={() => setRungs(rungs.filter(({ key }) => key !== rung.key))}
          />
        ))}
        <div>
          <Button icon={<IconPlus />} onClick={() => setRungs([...rungs, newRung(rungs)])}>
            {t('addStep')}
          </Button>
        </div>
        {form.problem && (
          <p role="alert" className={classes.problem}>
            {form.problem}
          </p>
        )}
        <div>
          <Button look="main" type="submit" busy={form.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
      <LadderPreview kind={ladder?.kind ?? form.values.kind} rungs={rungs} />
    </Page>
  );
}
