import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { answerOf, api, type Shape } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { Page } from '../../ui/page.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { Confirm } from '../../settings/pattern/confirm.js';
import classes from '../../settings/pattern/pattern.module.css';
import { optionsOf, useCalendars } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { useForm } from '../../settings/pattern/use-form.js';
import { t } from '../text.js';
import { ConditionFields } from './condition-fields.js';
import { draftOf, sentOf } from './level.rules.js';
import { TargetFields } from './target-fields.js';

/** For which cases a service level counts, and what it promises. Saved, it is a new version: what runs keeps its own. */
export function LevelForm({ level }: { level: Shape<'ServiceLevelSheet'> | undefined }) {
  const form = useForm(draftOf(level as never));
  const [retiring, setRetiring] = useState(false);
  const calendars = useCalendars();
  const changed = useChanged('/api/v1/service-levels');
  const go = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    let id = level?.id;
    void form.send(
      async () => {
        const body = sentOf(form.values);
        if (level) {
          const params = { path: { id: level.id }, header: { 'If-Match': `"${level.version}"` } };
          await answerOf(api.POST('/api/v1/service-levels/{id}/versions', { params, body: body as never }));
        } else {
          ({ id } = await answerOf(
            api.POST('/api/v1/service-levels', { body: { name: form.values.name, ...body } as never }),
          ));
        }
        await changed();
      },
      () => {
        tell(t('saved'));
        if (!level)
          void go({ to: '/settings/$section/$id', params: { section: 'service-levels', id: id! }, replace: true });
      },
    );
  };
  return (
    <Page
      title={level?.name ?? t('makeLevel')}
      lead={level ? t('levelVersion', { version: level.version }) : t('levelsLead')}
      acts={
        level &&
        !level.retiredAt && (
          <Button look="danger" onClick={() => setRetiring(true)}>
            {t('retireLevel')}
          </Button>
        )
      }
    >
      <form className={classes.stack} onSubmit={submit} aria-label={level?.name ?? t('makeLevel')}>
        <div className={classes.fields}>
          {!level && <TextField label={t('name')} required dir="auto" {...form.text('name')} />}
          <TextField label={t('rank')} hint={t('rankHint')} type="number" required min={1} {...form.text('rank')} />
          <Select
            label={t('hours')}
            options={optionsOf(calendars, t('roundTheClock'))}
            {...form.choice('calendarId')}
            value={form.values.calendarId}
          />
        </div>
        <TargetFields
          targets={form.values.targets}
          problem={form.fieldProblem}
          onChange={(targets) => form.set({ targets })}
        />
        <ConditionFields draft={form.values} problem={form.fieldProblem} onChange={form.set} />
        <CheckField
          label={t('appliesToOpen')}
          checked={form.values.appliesToOpen}
          onChange={(appliesToOpen) => form.set({ appliesToOpen })}
        />
        {form.problem && (
          <p role="alert" className={classes.problem}>
            {form.problem}
          </p>
        )}
        {!level?.retiredAt && (
          <div>
            <Button look="main" type="submit" busy={form.busy}>
              {t('save')}
            </Button>
          </div>
        )}
      </form>
      {retiring && (
        <Confirm
          title={t('retireLevel')}
          act={t('retireLevel')}
          done={t('levelRetired')}
          send={() =>
            answerOf(api.DELETE('/api/v1/service-levels/{id}', { params: { path: { id: level!.id } } })).then(changed)
          }
          onClose={() => setRetiring(false)}
        >
          <p>{t('retireLevelWords')}</p>
        </Confirm>
      )}
    </Page>
  );
}
