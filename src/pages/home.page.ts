import { html, htmlPage, type Html } from '../platform/index.js';

export interface HomeShown {
  /** Who is signed in, if anybody. */
  person?: { name: string; role: string } | undefined;
  /** Guards the form that signs out. */
  csrf?: Html | undefined;
}

/**
 * The front door: who is signed in, and where to go from here. Our own people go on to their desk, those who lead a partner's to their team.
 */
export const homePage = ({ person, csrf }: HomeShown): string =>
  htmlPage({
    title: 'Kept',
    lang: 'en',
    body: html`<h1>Kept</h1>
<p>The service desk in which every promise has a name, a window and a chaser.</p>
${
  person
    ? html`<p>You are signed in as <span dir="auto">${person.name}</span> (${person.role}).</p>
<p>Your tasks are behind the links we mail to you.</p>`
    : html`<p>You are not signed in.</p><p><a class="button" href="/sign-in">Sign in</a></p>`
}
<ul class="cards">
${card('/api/docs', 'API', 'Everything the desk can do, for programs.')}
</ul>
${person && csrf && html`<form method="post" action="/sign-out">${csrf}<button type="submit" class="quiet">Sign out</button></form>`}`,
  });

const card = (path: string, label: string, words: string): Html =>
  html`<li class="card"><a class="whole" href="${path}">${label}</a><p class="soft">${words}</p></li>`;
