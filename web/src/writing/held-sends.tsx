import { useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { Shape } from '../api/client.js';
import type { WholeCase } from '../cases/case-shapes.js';
import { usePerson } from '../shell/person.js';
import { useTicking } from '../time/use-ticking.js';
import { Button } from '../ui/button.js';
import { readersWords } from './readers-words.js';
import { takeBack } from './take-back.js';
import { t } from './text.js';
import { useSends } from './writing-reads.js';
import classes from './writing.module.css';

/** What is on its way in this case, whoever sends it, and what of one's own could not go. */
export function HeldSends({ shown }: { shown: WholeCase }) {
  const me = usePerson()?.id;
  const sends = (useSends(shown.id).data?.items ?? []).filter(
    ({ state, author }) => state === 'sending' || author.id === me,
  );
  if (sends.length === 0) return null;
  return (
    <ul className={classes.sends}>
      {sends.map((send) => (
        <li key={send.id} className={classes.send} data-refused={send.state === 'refused' || undefined}>
          {send.state === 'refused' ? (
            <Refused send={send} />
          ) : (
            <OnItsWay send={send} shown={shown} isMine={send.author.id === me} />
          )}
        </li>
      ))}
    </ul>
  );
}

function OnItsWay({ send, shown, isMine }: { send: Shape<'SendView'>; shown: WholeCase; isMine: boolean }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const goes = useTicking((now) => {
    const seconds = Math.ceil((Date.parse(send.goesAt) - now) / 1_000);
    return seconds > 0 ? t('goesIn', { count: seconds }) : t('goesNow');
  });
  const whom = readersWords(send.audience, shown);
  return (
    <>
      <p className={classes.head}>
        <IconSend aria-hidden />
        <span dir="auto">
          {isMine ? t('youAreSending', { whom }) : t('sendingNow', { name: send.author.name, whom })}
        </span>
        <span role="timer" className={classes.goes}>
          {goes}
        </span>
        {isMine && (
          <Button
            size="small"
            busy={busy}
            keys="z"
            onClick={() => {
              setBusy(true);
              void takeBack(send, client).finally(() => setBusy(false));
            }}
          >
            {t('takeBack')}
          </Button>
        )}
      </p>
      <p className={classes.words} dir="auto" data-prose>
        {send.body}
      </p>
    </>
  );
}

const Refused = ({ send }: { send: Shape<'SendView'> }) => (
  <p className={classes.head}>
    <IconAlertTriangle aria-hidden />
    <span>{t('couldNotGo', { why: String(send.problem).replaceAll('-', ' ') })}</span>
  </p>
);
