import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/index.js';
import type { PageForm } from '../page-form.js';
import { PartnerAnswers } from './partner-answers.service.js';
import { PartnerClaims } from './partner-claims.service.js';
import type { Said } from './said.rules.js';

/** What a partner says on its page: to a task, or to what we claim. */
@Injectable()
export class PartnerActs {
  constructor(
    private readonly answers: PartnerAnswers,
    private readonly claims: PartnerClaims,
  ) {}

  /** `typed` is what the form holds when it has to be shown again. @throws NotFound, and whatever refuses it */
  carryOut(actor: Actor, form: PageForm, typed: Record<string, string>, chosen?: string): Promise<Said> {
    if (form.fields['answer'] === 'claim') return this.claims.answer(actor, form);
    return this.answers.carryOut(actor, form, typed, chosen);
  }
}
