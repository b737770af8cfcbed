import { html, htmlPage, type Html } from '../../platform/index.js';

export const signInPage = (form: { email: string; next: string; problem?: string }): string =>
  htmlPage({
    title: 'Sign in',
    lang: 'en',
    body: html`<h1>Sign in</h1>
      ${form.problem && html`<p class="problem" role="alert">${form.problem}</p>`}
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value="${form.next}" />
        <label for="email">E-mail address</label>
        <input id="email" name="email" type="email" value="${form.email}" required autocomplete="username" />
        <label for="password">Password</label>
        <input id="password" name="password" type="password" required autocomplete="current-password" />
        <button type="submit">Sign in</button>
      </form>`,
  });

export const signedInPage = (name: string, csrf: Html): string =>
  htmlPage({
    title: 'Signed in',
    lang: 'en',
    body: html`<h1>Signed in</h1>
      <p>You are signed in as ${name}.</p>
      <p><a class="button" href="/">Go to the desk</a></p>
      <form method="post" action="/sign-out">${csrf}<button type="submit" class="quiet">Sign out</button></form>`,
  });
