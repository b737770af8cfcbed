import type { Moment, WholeCase } from '../case-shapes.js';
import { textOf } from '../../text/text.js';
import { whatWords } from '../../commitments/promise/what-words.js';
import { t } from '../text.js';
import { en } from './messages.en.js';

const sentence = textOf('cases/timeline', en);

/** What happened, as a sentence: who did what to which promise. What has no sentence yet is named by its type, never left out. */
export function happening({ type, by, subjectId, data }: Moment, shown: WholeCase): string {
  const who = by.name ?? (by.kind === 'customer' ? (shown.customer?.name ?? t('theCustomer')) : t('theDesk'));
  const promise = [...shown.commitments, ...shown.targets].find(({ id }) => id === subjectId);
  const what = promise ? t('quoted', { what: whatWords(promise.what) }) : t('aPromise');
  const named = type.replace('.', '_');
  const theirs = `${named}_by_customer`;
  const key = by.kind === 'customer' && theirs in en ? theirs : named;
  const reason = type === 'case.closed' ? t(`closed_${data['reason']}` as 'closed_spam') : '';
  return key in en ? sentence(key as 'case_opened', { who, what, reason }) : `${who}: ${type.replace(/[._]/g, ' ')}`;
}
