import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './shell/app.js';
import { preferences } from './shell/preferences.js';
import { languageFor, speak } from './text/language.js';

const language = languageFor(preferences().language ?? navigator.language);
await speak(language);
createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <App first={language} />
  </StrictMode>,
);
