import { textOf } from '../text/text.js';
import { en } from './messages.en.js';
import { Problem, Unreachable } from './problem.js';

const t = textOf('api', en);

/** What went wrong, in plain words: ours where the problem's type is known, the service's own else. */
export function problemWords(error: unknown): string {
  if (error instanceof Unreachable) return t('unreachable');
  if (!(error instanceof Problem)) return t('failure', { requestId: '–' });
  if (error.slug === 'invalid') return `${t('invalid')} ${error.message}`;
  if (error.slug in en) return t(error.slug as 'failure', { requestId: String(error.details['requestId'] ?? '–') });
  return error.message;
}

/** The same of a refusal that came inside an answer: `{ type: '/problems/case-closed', detail: '…' }`. */
export function problemNamed({ type, detail }: { type: string; detail: string }): string {
  const slug = type.replace('/problems/', '');
  return slug in en && slug !== 'invalid' ? t(slug as 'failure', { requestId: '–' }) : detail;
}
