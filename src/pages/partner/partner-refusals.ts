import { Injectable } from '@nestjs/common';
import type { Actor, Refusal } from '../../platform/index.js';
import type { PageForm } from '../page-form.js';
import { refusalWords } from '../refusal-words.rules.js';
import { turnWords } from './turn-words.rules.js';
import { choiceBetween, type Twice } from './new-time.rules.js';
import { PartnerPageQueries } from './partner-page.queries.js';
import { termsIn } from './posted-terms.rules.js';
import type { Refused } from './task-forms.page.js';

/** The answer met something other than what its page had shown. */
const OVERTAKEN = [
  ...['stale-terms', 'not-allowed-now', 'not-yours-to-answer', 'stale', 'nothing-spoken', 'nothing-to-replace'],
];

/** Says in plain words why an answer was refused, for the page that shows its form again. */
@Injectable()
export class PartnerRefusals {
  constructor(private readonly pages: PartnerPageQueries) {}

  async tell(
    actor: Actor,
    { form, typed }: { form: PageForm; typed: Record<string, string> },
    refusal: Refusal,
  ): Promise<Refused> {
    const answer = form.fields['answer'] ?? '';
    const why = OVERTAKEN.includes(refusal.slug) ? await this.overtaken(actor, form) : refusalWords(refusal);
    return { answer, typed, why, twice: twiceIn(form, refusal), slug: refusal.slug };
  }

  private async overtaken(actor: Actor, { fields }: PageForm): Promise<string> {
    const words = 'Something changed while this page was open, so your answer was not taken.';
    const again = 'Please look again, and answer once more.';
    if (!fields['commitment']) return `${words} ${again}`;
    const { id, termsVersion } = termsIn(fields);
    const [before, turn] = [
      await this.pages.termsShown(actor, id, termsVersion),
      await this.pages.lastTurn(actor, id, termsVersion),
    ];
    return [words, turn && `${turnWords(turn)}.`, again, before && `Your page said: ${before}.`]
      .filter(Boolean)
      .join(' ');
  }
}

function twiceIn({ fields }: PageForm, { slug, facts }: Refusal): Twice | undefined {
  if (slug !== 'local-time-ambiguous') return undefined;
  return choiceBetween(fields, facts as { local: string; first: string; second: string });
}
