import { IconSend } from '@tabler/icons-react';
import { api, reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import patterns from '../pattern/pattern.module.css';
import { useAct } from '../pattern/use-changed.js';
import { t } from '../text.js';
import classes from './mails.module.css';
import { letterWords } from './letter-words.js';
import { Linked } from './linked.js';
import { MailState } from './mail-state.js';

/** One mail in full, its links working: where no mail server is set, this is how a link is handed on. */
export default function OneMail({ id }: { id: string }) {
  const {
    data: mail,
    isError,
    error,
    refetch,
  } = reads.useQuery('get', '/api/v1/mails/{id}', { params: { path: { id } } });
  const act = useAct('/api/v1/mails');
  if (!mail)
    return (
      <Page title={t('section_mails')}>
        {isError ? (
          <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
        ) : (
          <Loading label={t('loading')} lines={9} />
        )}
      </Page>
    );
  const stayedBehind = mail.state === 'held' || mail.state === 'failed';
  const resend = (): void => act(api.POST('/api/v1/mails/{id}/attempts', { params: { path: { id } } }), t('sentAgain'));
  return (
    <Page
      title={mail.letter?.subject ?? letterWords(mail.template)}
      acts={
        stayedBehind && (
          <Button icon={<IconSend />} onClick={resend}>
            {t('sendAgain')}
          </Button>
        )
      }
    >
      <div className={patterns.stack}>
        <dl className={patterns.facts}>
          <dt>{t('to')}</dt>
          <dd dir="auto">{[mail.toName, mail.toAddress].filter(Boolean).join(', ') || '–'}</dd>
          <dt>{t('state')}</dt>
          <dd>
            <MailState state={mail.state} />
          </dd>
          <dt>{t('attempts')}</dt>
          <dd>{mail.attempts}</dd>
          <dt>{t('written')}</dt>
          <dd>{absolute(mail.createdAt)}</dd>
          {mail.sentAt && <dt>{t('sent')}</dt>}
          {mail.sentAt && <dd>{absolute(mail.sentAt)}</dd>}
          {mail.lastError && <dt>{t('problem')}</dt>}
          {mail.lastError && <dd>{mail.lastError}</dd>}
        </dl>
        {mail.letter ? (
          <>
            <pre className={classes.letter} dir="auto" data-prose>
              <Linked text={mail.letter.text} />
            </pre>
            <p className={patterns.soft}>
              {[mail.letter.appointment && t('withAppointment'), t('asWrittenNow')].filter(Boolean).join(' ')}
            </p>
          </>
        ) : (
          <p className={patterns.warning}>{t('notWritable', { why: mail.problem ?? '' })}</p>
        )}
      </div>
    </Page>
  );
}
