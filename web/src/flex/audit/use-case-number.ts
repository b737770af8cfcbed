import { answerOf, api, reads } from '../../api/client.js';

const NUMBER = /^#?(\d{1,9})$/;

/** The number by which people know the case that goes by this id; a mark that something is named there while it is not known yet. */
export function useCaseNumber(id: string | undefined): string {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/cases/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  return id === undefined ? '' : data ? `#${(data as { number: number }).number}` : '…';
}

/** The id of the case that somebody names by its number, `#248` or `248`; undefined where there is none. What is no number is given back. */
export async function caseNamed(words: string): Promise<string | undefined> {
  const number = NUMBER.exec(words.trim())?.[1];
  if (number === undefined) return words.trim();
  // What is searched for holds two digits at least; a nought before a number changes nothing.
  const { cases } = await answerOf(api.GET('/api/v1/search', { params: { query: { q: number.padStart(2, '0') } } }));
  return cases.find((found) => found.number === Number(number))?.id;
}
