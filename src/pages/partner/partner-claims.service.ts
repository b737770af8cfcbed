import { Injectable } from '@nestjs/common';
import { ClaimAnswersService, ClaimsQueries, type ClaimId } from '../../cases/index.js';
import { isId, NotFound, type Actor, type Money } from '../../platform/index.js';
import { PageForms, type PageForm } from '../page-form.js';
import { MOST_WORDS, wordsIn } from '../posted.js';
import { minorUnits } from './sum.rules.js';

const VERDICTS = ['accepted', 'partly', 'rejected'] as const;
type Verdict = (typeof VERDICTS)[number];

/** What a partner says to our claims itself. */
@Injectable()
export class PartnerClaims {
  constructor(
    private readonly answers: ClaimAnswersService,
    private readonly claims: ClaimsQueries,
    private readonly forms: PageForms,
  ) {}

  /** @throws NotFound, SumMissing for a part without a sum, and whatever refuses the answer */
  async answer(actor: Actor, form: PageForm): Promise<'claim-answered'> {
    const { claim: id = '', verdict = '' } = form.fields;
    if (!isId('clm', id) || !isVerdict(verdict)) throw new NotFound();
    const note = wordsIn({ form }, 'note', MOST_WORDS);
    const { claimed } = await this.claims.one(actor, id as ClaimId);
    const granted = verdict === 'partly' ? { granted: sumIn(form, claimed) } : {};
    const asked = { verdict, ...granted, ...(note ? { note } : {}) };
    const version = Number(form.fields['version']);
    const once = this.forms.once(actor, form, 'claim');
    await this.forms.patiently(() => this.answers.answer(once, id as ClaimId, asked, version || undefined));
    return 'claim-answered';
  }
}

const isVerdict = (verdict: string): verdict is Verdict => (VERDICTS as readonly string[]).includes(verdict);

/** A part is granted in the currency that was claimed. @throws SumMissing */
const sumIn = ({ fields }: PageForm, { currency }: Money): Money => ({
  amount: minorUnits(fields['sum'] ?? '', currency),
  currency,
});
