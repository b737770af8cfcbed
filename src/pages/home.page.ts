import { doorPage } from '../access/index.js';
import { html, type Html, type Language } from '../platform/index.js';
import { HOME_WORDS } from './home-words.rules.js';

export interface HomeShown {
  language: Language;
  /** Who is signed in, if anybody. */
  person?: { name: string } | undefined;
  /** Guards the form that signs out. */
  csrf?: Html | undefined;
}

/**
 * The front door: who is signed in, and where to go from here. Our own people go on to their desk, those who lead a partner's to their team.
 */
export function homePage({ language, person, csrf }: HomeShown): string {
  const home = HOME_WORDS[language];
  return doorPage({
    language,
    title: 'Kept',
    back: '/',
    body: (words) => html`<h1>Kept</h1>
<p>${home.what}</p>
${
  person
    ? html`<p dir="auto">${words.signedInAs(person.name)}</p>
<p>${home.tasksByMail}</p>`
    : html`<p>${home.notSignedIn}</p><p><a class="button" href="/sign-in">${words.signIn}</a></p>`
}
<ul class="cards">
<li class="card"><a class="whole" href="/api/docs">API</a><p class="soft">${home.programs}</p></li>
</ul>
${person && csrf && html`<form method="post" action="/sign-out">${csrf}<button type="submit" class="quiet">${words.signOut}</button></form>`}`,
  });
}
