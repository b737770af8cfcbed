import { CheckGroup } from '../../ui/check-field.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import classes from '../../settings/pattern/pattern.module.css';
import { usePartners } from '../../settings/pattern/reads.js';
import { named, t } from '../text.js';
import { KINDS, SEVERITIES, type DraftLevel } from './level.rules.js';

interface ConditionFieldsProps {
  draft: DraftLevel;
  problem: (field: string) => string | undefined;
  onChange: (part: Partial<DraftLevel>) => void;
}

/** For which cases it counts: all that is asked for must hold; of several values in one, any. Nothing asked for: every case. */
export function ConditionFields({ draft, problem, onChange }: ConditionFieldsProps) {
  const partners = usePartners();
  return (
    <section aria-label={t('forWhichCases')} className={classes.stack}>
      <h2>{t('forWhichCases')}</h2>
      <p className={classes.soft}>{t('conditionsHint')}</p>
      <CheckGroup
        label={t('kind')}
        options={KINDS.map((value) => ({ value: value as string, label: named('case', value) }))}
        values={draft.kinds}
        problem={problem('conditions.kinds')}
        onChange={(kinds) => onChange({ kinds })}
      />
      <CheckGroup
        label={t('severity')}
        options={SEVERITIES.map((value) => ({ value: value as string, label: named('severity', value) }))}
        values={draft.severities}
        problem={problem('conditions.severities')}
        onChange={(severities) => onChange({ severities })}
      />
      <div className={classes.fields}>
        <TextField
          label={t('channels')}
          hint={t('channelsHint')}
          value={draft.channels}
          problem={problem('conditions.channels')}
          onChange={({ target }) => onChange({ channels: target.value })}
        />
        <TextField
          label={t('languages')}
          hint={t('languagesHint')}
          value={draft.languages}
          problem={problem('conditions.languages')}
          onChange={({ target }) => onChange({ languages: target.value })}
        />
        <Select
          label={t('order')}
          value={draft.order}
          options={[
            { value: '', label: t('either') },
            { value: 'with', label: t('withOrder') },
            { value: 'without', label: t('withoutOrder') },
          ]}
          onChange={(order) => onChange({ order })}
        />
      </div>
      {partners.length > 0 && (
        <CheckGroup
          label={t('takesPart')}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
          values={draft.partnerIds}
          problem={problem('conditions.partnerIds')}
          onChange={(partnerIds) => onChange({ partnerIds })}
        />
      )}
    </section>
  );
}
