import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { mayHelpToAskAgain } from '../api/client.js';
import { languageFor, speak, type Language } from '../text/language.js';
import { seeTimesIn } from '../time/times.js';
import { Kit } from '../ui/kit.js';
import { usePreferences } from './preferences.js';
import { makeRouter } from './router.js';

const client = new QueryClient({
  defaultOptions: {
    // News says when something changed; without news, what was read half a minute ago is worth showing while it is read again.
    queries: { staleTime: 30_000, retry: mayHelpToAskAgain, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
const router = makeRouter();

/** The desk in the language `first`, until another one is chosen, or another zone: then everything is drawn anew. */
export function App({ first }: { first: Language }) {
  const [spoken, setSpoken] = useState(first);
  const { language, zone } = usePreferences();
  seeTimesIn(zone ?? undefined);
  useEffect(() => {
    if (language === undefined || language === spoken.code) return;
    const next = languageFor(language);
    void speak(next).then(() => setSpoken(next));
  }, [language, spoken]);
  return (
    <Kit direction={spoken.direction} key={`${spoken.code} ${zone ?? ''}`}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Kit>
  );
}
