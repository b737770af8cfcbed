import type { TaskView } from '../../cases/index.js';
import { filled } from '../../platform/languages/languages.rules.js';
import type { PartnerWords } from '../words/partner-words.en.rules.js';
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
  | 'undone'
  | 'written'
  | 'calmed'
  | 'handed'
  | 'claim-answered';

interface Opened {
  task: Pick<TaskView, 'title' | 'state' | 'commitment' | 'pending' | 'assigneeId'>;
  colleagues: readonly { id: string; name: string }[];
}
interface Reader {
  language: string;
  now: Date;
  partner: { zone: string };
  words: { partner: PartnerWords };
}

/** The confirmation above the page. Anybody can write an address, so it is shown only where the task itself says the same. */
export function saidWords(said: string, { task, colleagues }: Opened, reader: Reader): string | undefined {
  const { state, commitment, pending, title } = task;
  const words = reader.words.partner.said;
  const when = (terms: typeof commitment): string =>
    terms ? spanText(spanOf(terms, reader.partner.zone), reader.language, reader.now) : '';
  const withTime = (sentence: string): string => filled(sentence, { task: title, when: when(commitment) });
  const asked = pending ?? commitment;
  switch (said as Said) {
    case 'accepted':
      return state === 'agreed' ? withTime(words.accepted) : undefined;
    case 'declined':
      return state === 'declined' || state === 'agreed' ? words.declined : undefined;
    case 'confirmed':
      return commitment?.spoken?.confirmedAt ? withTime(words.confirmed) : undefined;
    case 'denied':
      return state === 'negotiating' && commitment?.awaited === 'partner' ? withTime(words.denied) : undefined;
    case 'promised':
      return state === 'agreed' ? withTime(words.promised) : undefined;
    case 'calmed':
      return state === 'agreed' && commitment?.risks?.length === 0 ? words.calmed : undefined;
    case 'asked':
      if (asked?.awaited !== 'us') return undefined;
      return filled(pending ? words.askedBeside : words.asked, { when: when(asked), standing: when(commitment) });
    case 'told':
      return words.told;
    case 'done':
      if (state === 'reported') return words.reported;
      return state === 'done' || state === 'done_late' ? words.done : undefined;
    case 'undone':
      return state === 'agreed' || state === 'overdue' ? words.undone : undefined;
    case 'written':
      return words.written;
    case 'handed': {
      const name = colleagues.find(({ id }) => id === task.assigneeId)?.name;
      return name ? filled(words.handed, { name }) : words.handedBack;
    }
    default:
      return undefined;
  }
}
