import type { TaskView } from '../../cases/index.js';
import { spanText } from '../times.rules.js';
import { spanOf } from './task-answers.rules.js';

/** What was done with a form, as the address of the page that is opened next says it. */
export type Said =
  | 'accepted'
  | 'declined'
  | 'confirmed'
  | 'denied'
  | 'asked'
  | 'told'
  | 'promised'
  | 'done'
  | 'written'
  | 'calmed'
  | 'handed';

interface Opened {
  task: Pick<TaskView, 'title' | 'state' | 'commitment' | 'pending' | 'assigneeId'>;
  colleagues: readonly { id: string; name: string }[];
}
interface Reader {
  language: string;
  now: Date;
  partner: { zone: string };
}

/** The confirmation above the page. Anybody can write an address, so it is shown only where the task itself says the same. */
export function saidWords(said: string, { task, colleagues }: Opened, reader: Reader): string | undefined {
  const { state, commitment, pending } = task;
  const when = (terms: typeof commitment): string =>
    terms ? spanText(spanOf(terms, reader.partner.zone), reader.language, reader.now) : '';
  const asked = pending ?? commitment;
  switch (said as Said) {
    case 'accepted':
      return state === 'agreed' ? `Accepted. ${task.title}, ${when(commitment)}.` : undefined;
    case 'declined':
      return state === 'declined' || state === 'agreed' ? `Declined. Thank you for telling us.` : undefined;
    case 'confirmed':
      return commitment?.spoken?.confirmedAt ? `Confirmed. ${task.title}, ${when(commitment)}.` : undefined;
    case 'denied':
      return state === 'negotiating' && commitment?.awaited === 'partner'
        ? `Thank you for telling us. Nothing is agreed: ${when(commitment)} is what we ask for.`
        : undefined;
    case 'promised':
      return state === 'agreed' ? `Thank you. ${task.title}, ${when(commitment)}.` : undefined;
    case 'calmed':
      return state === 'agreed' && commitment?.risks?.length === 0
        ? 'Good. The desk knows that all is well.'
        : undefined;
    case 'asked':
      if (asked?.awaited !== 'us') return undefined;
      return `We have your new time: ${when(asked)}. ${pending ? `Until we agree, ${when(commitment)} stands.` : 'We will answer you.'}`;
    case 'told':
      return 'Thank you. We told the desk your new time.';
    case 'done':
      if (state === 'reported') return 'Thank you. It is reported as done; we check it now.';
      return state === 'done' || state === 'done_late' ? 'Thank you. It is noted as done.' : undefined;
    case 'written':
      return 'Sent. The desk reads it, and answers you here and by mail.';
    case 'handed': {
      const name = colleagues.find(({ id }) => id === task.assigneeId)?.name;
      return name ? `Given to ${name}.` : 'Given back to all of you.';
    }
    default:
      return undefined;
  }
}
