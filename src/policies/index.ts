/** What may be granted: tables of typed cells, version by version. */
export { PoliciesModule } from './policies.module.js';
