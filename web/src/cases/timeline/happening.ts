import type { Moment, WholeCase } from '../case-shapes.js';
import { textOf } from '../../text/text.js';
import { whatWords } from '../../commitments/promise/what-words.js';
import { t } from '../text.js';
import { en } from './messages.en.js';

const sentence = textOf('cases/timeline', en);

/** What happened, as a sentence: who did what to which promise. What has no sentence yet is named by its type, never left out. */
export function happening({ type, by, subjectId }: Moment, shown: WholeCase): string {
  const who = by.name ?? (by.kind === 'customer' ? (shown.customer?.name ?? t('theCustomer')) : t('theDesk'));
  const promise = [...shown.commitments, ...shown.targets].find(({ id }) => id === subjectId);
  const what = promise ? t('quoted', { what: whatWords(promise.what) }) : t('aPromise');
  const key = type.replace('.', '_');
  return key in en ? sentence(key as 'case_opened', { who, what }) : `${who}: ${type.replace(/[._]/g, ' ')}`;
}
