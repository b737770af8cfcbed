import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, asRead, reads, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { Choice } from '../ui/choice.js';
import { Failed, Loading } from '../ui/states.js';
import { TextField } from '../ui/text-field.js';
import { tell } from '../ui/toast-store.js';
import classes from './settings.module.css';
import { t } from './text.js';

type Choices = Shape<'NotificationChoicesView'>;
const KINDS = ['promise_due', 'promise_late', 'partner_answered', 'customer_replied', 'mention', 'approval'] as const;
const WAYS = ['in_app', 'mail', 'off'] as const;
const NIGHT = { from: '22:00', until: '07:00' };
const WHERE = ['get', '/api/v1/notifications/choices', {}] as const;

/** Of what one is told, and how; and when no mail is wanted. */
export function NotificationSettings() {
  const client = useQueryClient();
  const { data, isError, error, refetch } = reads.useQuery('get', '/api/v1/notifications/choices', {});
  // Shown as chosen at once, and as it was when the service refuses.
  const choose = (change: Partial<Pick<Choices, 'kinds' | 'quiet'>>): void => {
    const before = data!;
    const { version: _, ...body } = { ...before, ...change };
    client.setQueryData<Choices>(WHERE, { ...before, ...change });
    void answerOf(api.PUT('/api/v1/notifications/choices', { params: { header: asRead(before) }, body }))
      .then((kept) => client.setQueryData(WHERE, kept))
      .catch((refused: unknown) => {
        client.setQueryData(WHERE, before);
        tell(problemWords(refused), { tone: 'problem' });
        void refetch();
      });
  };
  if (isError)
    return (
      <Failed
        title={t('noticesFailed')}
        words={problemWords(error)}
        again={t('again')}
        onAgain={() => void refetch()}
      />
    );
  if (!data) return <Loading label={t('loadingNotices')} lines={6} />;
  return (
    <section className={classes.part}>
      <h2>{t('notices')}</h2>
      {KINDS.map((kind) => (
        <div key={kind} className={classes.row}>
          <span>{t(kind)}</span>
          <Choice
            label={t(kind)}
            value={data.kinds[kind]}
            options={WAYS.map((value) => ({ value, label: t(`way_${value}`) }))}
            onChange={(way) => choose({ kinds: { ...data.kinds, [kind]: way } })}
          />
        </div>
      ))}
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={data.quiet !== null}
          onChange={({ target }) => choose({ quiet: target.checked ? NIGHT : null })}
        />
        {t('quiet')}
      </label>
      {data.quiet && (
        <div className={classes.fields}>
          {(['from', 'until'] as const).map((end) => (
            <TextField
              key={`${end} ${data.version}`}
              type="time"
              label={t(`quiet_${end}`)}
              defaultValue={data.quiet![end]}
              onBlur={({ target }) =>
                target.value &&
                target.value !== data.quiet![end] &&
                choose({ quiet: { ...data.quiet!, [end]: target.value } })
              }
            />
          ))}
        </div>
      )}
    </section>
  );
}
