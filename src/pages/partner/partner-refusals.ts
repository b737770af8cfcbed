import { Injectable } from '@nestjs/common';
import { filled, type Actor, type Refusal } from '../../platform/index.js';
import type { PageForm } from '../page-form.js';
import { refusalWords } from '../refusal-words.rules.js';
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
    chosen?: string,
  ): Promise<Refused> {
    const answer = form.fields['answer'] ?? '';
    const reader = await this.pages.reader(actor, chosen);
    const { refusals, common } = reader.words;
    const isOvertaken = OVERTAKEN.includes(refusal.slug);
    const why = isOvertaken ? await this.overtaken(actor, form, reader) : refusalWords(refusal, refusals, common.zone);
    return { answer, typed, why, twice: twiceIn(form, refusal), slug: refusal.slug };
  }

  private async overtaken(actor: Actor, { fields }: PageForm, reader: WhoReads): Promise<string> {
    const { overtaken } = reader.words.partner;
    if (!fields['commitment']) return `${overtaken.changed} ${overtaken.again}`;
    const { id, termsVersion } = termsIn(fields);
    const [when, turn] = [
      await this.pages.termsShown(actor, id, termsVersion, reader),
      await this.pages.lastTurn(actor, id, termsVersion, reader),
    ];
    return [overtaken.changed, turn && `${turn}.`, overtaken.again, when && filled(overtaken.before, { when })]
      .filter(Boolean)
      .join(' ');
  }
}

type WhoReads = Awaited<ReturnType<PartnerPageQueries['reader']>>;

function twiceIn({ fields }: PageForm, { slug, facts }: Refusal): Twice | undefined {
  if (slug !== 'local-time-ambiguous') return undefined;
  return choiceBetween(fields, facts as { local: string; first: string; second: string });
}
