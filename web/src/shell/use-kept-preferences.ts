import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api, reads, type Shape } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { useTheme } from '../ui/kit.js';
import { tell } from '../ui/toast-store.js';
import { follow, keepThrough, preferences, usePreferences, type Preferences } from './preferences.js';

type Kept = Shape<'PreferencesView'>;
const WHERE = ['get', '/api/v1/me/preferences', {}] as const;
/** Nobody's language, to look at the desk with: it stays in this browser. */
const NOT_KEPT = 'ar-XB';

/**
 * What somebody chose in any browser holds in all of them. Until they have chosen anything, each browser keeps to its own; the first
 * choice takes along what was chosen before.
 */
export function useKeptPreferences(): void {
  const client = useQueryClient();
  const { data } = reads.useQuery('get', '/api/v1/me/preferences', {}, { staleTime: 60_000 });
  useEffect(() => {
    if (data && data.version > 0) follow(chosenIn(data));
  }, [data]);
  useEffect(() => {
    let inTurn: Promise<unknown> = Promise.resolve();
    keepThrough((change) => {
      const before = client.getQueryData<Kept>(WHERE);
      const body = bodyOf(before && before.version === 0 ? { ...chosenHere(), ...change } : change);
      inTurn = inTurn
        .then(() => answerOf(api.PATCH('/api/v1/me/preferences', { body })))
        .then((kept) => client.setQueryData(WHERE, kept))
        .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
    });
    return () => keepThrough(() => {});
  }, [client]);
  useLooks();
}

/** The kit has the theme from here. */
function useLooks(): void {
  const { theme } = usePreferences();
  const [shown, choose] = useTheme();
  const wanted = theme === 'system' ? 'auto' : theme;
  useEffect(() => {
    if (shown !== wanted) choose(wanted);
  }, [wanted, shown, choose]);
}

const chosenIn = ({ version: _, language, ...kept }: Kept): Partial<Preferences> => ({
  ...kept,
  ...(preferences().language === NOT_KEPT ? {} : { language }),
});

/** A zone nobody chose stays unchosen: the one their mails are written in is not touched. */
function chosenHere(): Partial<Preferences> {
  const { zone, ...chosen } = preferences();
  return zone ? { ...chosen, zone } : chosen;
}

function bodyOf({ language, ...rest }: Partial<Preferences>): Shape<'PreferencesDto'> {
  return { ...rest, ...(language && language !== NOT_KEPT ? { language } : {}) };
}
