import { useEffect } from 'react';
import { LANGUAGES, languageFor } from '../text/language.js';
import { usePerson } from './person.js';
import { follow, usePreferences } from './preferences.js';

/** Who has never chosen a language here is spoken to in the one they told the desk, if it is spoken here. */
export function useOwnLanguage(): void {
  const own = usePerson()?.language;
  const { language } = usePreferences();
  useEffect(() => {
    if (language !== undefined || !own) return;
    const spoken = languageFor(own);
    const isSpoken = spoken !== LANGUAGES[0] || own.startsWith('en');
    // Followed, not chosen: nothing is to be kept of it.
    if (isSpoken) follow({ language: spoken.code });
  }, [own, language]);
}
