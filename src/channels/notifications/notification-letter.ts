import { formatInZone } from '../../calendars/index.js';
import { defineTemplate, letter } from '../../platform/index.js';
import type { NotificationKind } from './notification.rules.js';
import type { NotificationRow } from './notification.views.js';
import { NOTIFICATION, NOTIFIED_TABLES } from './notifications.queries.js';

const SHOWN = 40;

const WORDS: Record<NotificationKind, (by: string) => string> = {
  promise_due: () => 'Due soon',
  promise_late: () => 'Late',
  partner_answered: (by) => `${by} answered`,
  customer_replied: (by) => `${by} wrote`,
  mention: (by) => `${by} speaks to you`,
  approval: (by) => `${by} asks for your approval`,
};

defineTemplate('staff.notifications', async ({ work, data, reader, language, deskUrl }) => {
  const rows = await work.query<NotificationRow>(
    `select ${NOTIFICATION} from notifications n ${NOTIFIED_TABLES} where n.digest_id = $1 order by n.id desc`,
    [data['digest']],
  );
  const line = (row: NotificationRow): readonly [string, string] => [
    formatInZone(row.at.getTime(), reader.zone, 'date and time', language),
    `${WORDS[row.kind](row.by ?? 'Somebody')}${row.number === null ? '' : `: ${row.number} ${row.subject}`}`,
  ];
  return letter(
    {
      subject: rows.length === 1 ? 'One thing waits for you' : `${rows.length} things wait for you`,
      paragraphs: ['You have not seen this in the desk yet.'],
      facts: [
        ...rows.slice(0, SHOWN).map(line),
        ...(rows.length > SHOWN ? [['…', `and ${rows.length - SHOWN} more`] as const] : []),
      ],
      action: { label: 'Open the desk', url: deskUrl },
      footer: 'You get this because you want such things by mail; what you see within a minute is not mailed.',
    },
    language,
  );
});
