import { html, type Html } from '../../platform/index.js';
import { pageForm, saidBox } from '../fields.page.js';

/** The same for every link that opens nothing, whatever became of it: who guesses learns nothing. */
export function deadLinkBody({ marks, sent }: { marks: () => Html; sent: boolean }): Html {
  return html`<h1>This link has expired</h1>
${sent && saidBox('If this link was ever yours, a new one is on its way to your mailbox.')}
<p>Links open for a while only, so that an old mail in wrong hands opens nothing. What you were told and what you wrote is kept.</p>
<p>We can send a new link to the mail address that this one was sent to.</p>
${pageForm({ answer: 'new-link', marks: marks(), button: 'Send me a new link' })}
<p class="soft">No mail? Wait a few minutes and look in your spam folder, or answer any mail you had from us.</p>`;
}
