/** Estimates and their intervals. Arithmetic only. */
export { betaBelow, betaQuantile } from './beta.rules.js';
export { percent, roundHalfEven } from './rounding.rules.js';
export { rateOf, wilson, type Rate } from './wilson.rules.js';
