import { spokenFor, type Language, type Work } from '../../platform/index.js';

/** What a partner's people read, going by whom we know longest of those who are there; English where we know nobody. */
export async function partnersLanguage(work: Work, partnerId: string): Promise<Language> {
  const [person] = await work.query<{ language: string }>(
    'select language from people where partner_id = $1 and active order by id limit 1',
    [partnerId],
  );
  return spokenFor(person?.language ?? 'en');
}
