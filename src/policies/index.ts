/** What may be granted: tables of typed cells, version by version. */
import { Policy, PolicyVersion } from './versions/policy.entity.js';

export { CATALOGUE } from './facts/catalogue.rules.js';
export {
  misfit,
  misfitsIn,
  shown as factShown,
  type FactCatalogue,
  type FactDefinition,
  type Facts,
  type FactValue,
} from './facts/fact.rules.js';
export { CHANGES, type Change } from './learning/backtest.rules.js';
export { type Weights } from './learning/similarity.rules.js';
export { PoliciesModule } from './policies.module.js';
export { REASON_CODES, REMEDIES, type ReasonCode, type Remedy } from './remedy.rules.js';
export { POLICY_STARTERS } from './starters/starters.js';
export { type CompiledPolicy, type RowTrace } from './table/compiled-policy.js';
export { compile, decide, type Decision as PolicyAnswer } from './table/decide.rules.js';
export { type NearMiss } from './table/near-misses.rules.js';
export { readTable } from './table/read-table.rules.js';
export { type Limits, type Outcome, type PolicyRow, type PolicyTest } from './table/policy-table.rules.js';
export { PoliciesService } from './versions/policies.service.js';
export { PolicyBook, type PolicyInForce } from './versions/policy-book.js';
export { Policy, PolicyVersion, type PolicyId } from './versions/policy.entity.js';
export { PublicationsService } from './versions/publications.service.js';
export { ConflictView } from './versions/trial.views.js';
export { readFacts } from './versions/trials.js';
export { type ChosenVersion, type VersionBecause } from './versions/version-for.rules.js';
export { VersionsService } from './versions/versions.service.js';

export const policiesEntities = [Policy, PolicyVersion];
