/** Bending a rule for a customer: with a reason, an authority and a record. */
export { FlexModule } from './flex.module.js';
