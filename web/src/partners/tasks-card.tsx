import { IconEye } from '@tabler/icons-react';
import { reads, type Shape } from '../api/client.js';
import type { WholeCase } from '../cases/case-shapes.js';
import { Card } from '../cases/context/card.js';
import { absolute } from '../time/times.js';
import { Due } from '../time/due.js';
import { Chip, type Tone } from '../ui/chip.js';
import classes from './tasks-card.module.css';
import { t } from './text.js';

type TaskShape = Shape<'TaskView'>;

const TONES: Partial<Record<TaskShape['state'], Tone>> = {
  offered: 'soon',
  negotiating: 'soon',
  agreed: 'good',
  reported: 'accent',
  disputed: 'late',
  done: 'good',
  overdue: 'late',
  declined: 'late',
  lapsed: 'late',
};
/** Opening a task is no news of its case. */
const LOOK_AGAIN_MS = 30_000;

/** What partners were given to do: whether they have seen it, what they say, and whether they are late. */
export function TasksCard({ shown }: { shown: WholeCase }) {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/tasks',
    { params: { query: { caseId: shown.id, limit: 100 } } },
    { enabled: shown.taskIds.length > 0 },
  );
  const tasks = (data?.items ?? []) as TaskShape[];
  if (tasks.length === 0) return null;
  return (
    <Card title={t('tasks')}>
      <ul className={classes.list}>
        {tasks.map((task) => (
          <OneTask
            key={task.id}
            task={task}
            partner={shown.participants.find(({ partnerId }) => partnerId === task.partnerId)?.partner}
          />
        ))}
      </ul>
    </Card>
  );
}

function OneTask({ task, partner }: { task: TaskShape; partner: string | undefined }) {
  const waits = task.state === 'offered' || task.state === 'negotiating';
  const { commitment, booking, underpinning } = task;
  return (
    <li className={classes.task}>
      <p className={classes.title} dir="auto">
        {task.title}
      </p>
      <p className={classes.facts}>
        <span dir="auto">{partner}</span>
        <Chip tone={TONES[task.state] ?? 'quiet'}>{t(`state_${task.state}`)}</Chip>
        {waits && commitment?.replyBy && (
          <>
            <span>{t('answers')}</span>
            <Due at={commitment.replyBy} what={t('answerTo', { title: task.title })} />
          </>
        )}
      </p>
      <Seen task={task} waits={waits} />
      {task.pending && <p className={classes.soft}>{t('newTimeAsked')}</p>}
      {underpinning?.laterThanTarget && <p className={classes.warning}>{t('laterThanContract')}</p>}
      {booking && (
        <p className={classes.facts}>
          <Chip
            tone={
              booking.state === 'failed' || booking.state === 'not_answered' || booking.state === 'to_telephone'
                ? 'late'
                : 'quiet'
            }
          >
            {t(`booking_${booking.state}` as 'booking_booked')}
          </Chip>
          <span dir="auto">{booking.confirmation ?? booking.failure}</span>
        </p>
      )}
    </li>
  );
}

function Seen({ task: { id }, waits }: { task: TaskShape; waits: boolean }) {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/tasks/{id}/disclosures',
    { params: { path: { id } } },
    { enabled: waits, refetchInterval: waits ? LOOK_AGAIN_MS : false },
  );
  const first = data?.items.at(-1);
  if (!first) return null;
  return (
    <p className={classes.seen}>
      <IconEye aria-hidden />
      <span dir="auto">{t('seenBy', { name: first.reader, at: absolute(first.firstAt) })}</span>
    </p>
  );
}
