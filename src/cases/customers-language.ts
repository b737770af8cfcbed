import { spokenFor, type Language, type Work } from '../platform/index.js';

/** What the customer of a case reads, as far as it is spoken here: what is promised to them is written in it. */
export async function customersLanguage(work: Work, caseId: string): Promise<Language> {
  const [customer] = await work.query<{ language: string }>(
    'select k.language from cases c join customers k on k.id = c.customer_id where c.id = $1',
    [caseId],
  );
  return spokenFor(customer?.language ?? 'en');
}
