import { html, htmlPage, type Html } from '../../platform/index.js';
import { SHORTEST_PASSWORD } from '../passwords.js';

export interface SetupForm {
  name: string;
  email: string;
  problem?: string;
}

/** The form that makes the first manager. `token` goes back to where it came from. */
export const setupPage = (token: string, form: SetupForm): string =>
  htmlPage({
    title: 'Set up Kept',
    lang: 'en',
    body: html`<h1>Set up Kept</h1>
      <p>You are the first manager of this desk. You let everybody else in.</p>
      ${form.problem && problem(form.problem)}
      <form method="post" action="/setup/${token}">
        <label for="name">Your name</label>
        <input id="name" name="name" value="${form.name}" required maxlength="200" autocomplete="name" />
        <label for="email">E-mail address</label>
        <input
          id="email"
          name="email"
          type="email"
          value="${form.email}"
          required
          maxlength="320"
          autocomplete="username"
        />
        <label for="password">Password</label>
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
        <p id="long"><small>At least ${SHORTEST_PASSWORD} characters. A few words in a row are good.</small></p>
        <button type="submit">Begin</button>
      </form>`,
  });

export const problem = (text: string): Html => html`<p class="problem" role="alert">${text}</p>`;
