/** Estimates and their intervals. Arithmetic only. */
export { betaBelow, betaQuantile } from './beta.rules.js';
export { bootstrapMean } from './bootstrap.rules.js';
export { controlLimits } from './binomial.rules.js';
export { commonOddsRatio, type Stratum } from './mantel-haenszel.rules.js';
export { percent, roundHalfEven } from './rounding.rules.js';
export { rateOf, wilson, type Rate } from './wilson.rules.js';
