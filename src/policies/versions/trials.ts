import { Injectable } from '@nestjs/common';
import { Invalid, NotFound, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { misfitsIn, type Facts } from '../facts/fact.rules.js';
import { decide } from '../table/decide.rules.js';
import { NothingToTry } from './policy.errors.js';
import { PolicyBook, type PolicyInForce } from './policy-book.js';
import { trialView, type TrialView } from './trial.views.js';
import type { TrialDto } from './version.dto.js';

/** Decides about facts that need not be anybody's, and keeps nothing. */
@Injectable()
export class Trials {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly book: PolicyBook,
  ) {}

  /** @throws Invalid for facts nobody catalogued, NotFound, NothingToTry */
  try(actor: Actor, policyId: string, { version, facts }: TrialDto): Promise<TrialView> {
    const known = readFacts(facts);
    return this.uow.read(actor, async (work) => {
      const tried = version ? await this.book.version(work, policyId, version) : await this.current(work, policyId);
      return trialView(tried, decide(tried.compiled, known));
    });
  }

  private async current(work: Work, policyId: string): Promise<PolicyInForce> {
    const inForce = await this.book.inForce(work, policyId, work.now);
    if (inForce) return inForce;
    const [newest] = await work.query<{ number: number | null }>(
      `select (select max(number) from policy_versions v where v.policy_id = p.id and v.dropped_at is null) as number from policies p where id = $1`,
      [policyId],
    );
    if (!newest) throw new NotFound();
    if (newest.number === null) throw new NothingToTry();
    return this.book.version(work, policyId, newest.number);
  }
}

/** Facts as somebody sent them; null is not known. @throws Invalid with every one that does not fit */
export function readFacts(sent: Readonly<Record<string, unknown>>): Facts {
  const given = Object.entries(sent).filter(([, value]) => value !== null);
  const problems = given.flatMap(([name, value]) =>
    misfitsIn(CATALOGUE, { [name]: value }).map((problem) => ({ field: `facts.${name}`, problem })),
  );
  if (problems.length > 0) throw new Invalid(problems);
  return Object.fromEntries(given) as Facts;
}
