import { html, type Html, type Language } from '../../platform/index.js';
import { doorPage } from '../doors/door-page.js';
import { DOOR_WORDS } from '../doors/door-words.rules.js';
import { SHORTEST_PASSWORD } from '../passwords.js';

export interface SetupForm {
  name: string;
  email: string;
  problem?: string;
}

/** The form that makes the first manager. `token` goes back to where it came from. */
export const setupPage = (language: Language, token: string, form: SetupForm): string =>
  doorPage({
    language,
    title: DOOR_WORDS[language].setUp,
    back: `/setup/${token}`,
    body: (words) =>
      html`<h1>${words.setUp}</h1>
        <p>${words.firstManager}</p>
        ${form.problem && problem(form.problem)}
        <form method="post" action="/setup/${token}">
          <label for="name">${words.yourName}</label>
          <input id="name" name="name" value="${form.name}" required maxlength="200" autocomplete="name" />
          <label for="email">${words.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            value="${form.email}"
            required
            maxlength="320"
            autocomplete="username"
          />
          <label for="password">${words.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            required
            minlength="${SHORTEST_PASSWORD}"
            maxlength="200"
            autocomplete="new-password"
            aria-describedby="long"
          />
          <p id="long"><small>${words.longEnough(SHORTEST_PASSWORD)}</small></p>
          <button type="submit">${words.begin}</button>
        </form>`,
  });

export const problem = (text: string): Html => html`<p class="problem" role="alert">${text}</p>`;
