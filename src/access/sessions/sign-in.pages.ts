import { html, type Html, type Language } from '../../platform/index.js';
import { doorPage } from '../doors/door-page.js';
import { DOOR_WORDS } from '../doors/door-words.rules.js';

export const signInPage = (language: Language, form: { email: string; next: string; problem?: string }): string =>
  doorPage({
    language,
    title: DOOR_WORDS[language].signIn,
    back: form.next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(form.next)}`,
    body: (words) =>
      html`<h1>${words.signIn}</h1>
        ${form.problem && html`<p class="problem" role="alert">${form.problem}</p>`}
        <form method="post" action="/sign-in">
          <input type="hidden" name="next" value="${form.next}" />
          <label for="email">${words.email}</label>
          <input id="email" name="email" type="email" value="${form.email}" required autocomplete="username" />
          <label for="password">${words.password}</label>
          <input id="password" name="password" type="password" required autocomplete="current-password" />
          <button type="submit">${words.signIn}</button>
        </form>`,
  });

export const signedInPage = (language: Language, name: string, csrf: Html): string =>
  doorPage({
    language,
    title: DOOR_WORDS[language].signedIn,
    back: '/sign-in',
    body: (words) =>
      html`<h1>${words.signedIn}</h1>
        <p dir="auto">${words.signedInAs(name)}</p>
        <p><a class="button" href="/">${words.toTheDesk}</a></p>
        <form method="post" action="/sign-out">
          ${csrf}<button type="submit" class="quiet">${words.signOut}</button>
        </form>`,
  });
