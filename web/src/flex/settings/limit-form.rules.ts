import type { Shape } from '../../api/shapes.js';
import { decimalsOf, minorUnits, typed } from '../money.rules.js';

export const SCOPES = ['role', 'team', 'person'] as const;
export const PERIODS = ['day', 'week', 'month'] as const;
type Limit = Shape<'DiscretionLimitView'>;
type Body = Shape<'SetLimitDto'>;

/** A limit as it is typed: sums in units of the currency. */
export interface LimitForm {
  scope: (typeof SCOPES)[number];
  holder: string;
  currency: string;
  cap: string;
  budget: string;
  period: (typeof PERIODS)[number];
  cooldownDays: string;
  zone: string;
}

export function beganAs(limit: Limit | undefined, zone: string): LimitForm {
  if (!limit)
    return {
      ...{ scope: 'role', holder: 'agent', currency: 'EUR', cap: '', budget: '', period: 'month' },
      ...{ cooldownDays: '0', zone },
    };
  const decimals = decimalsOf(limit.currency);
  return {
    ...{ scope: limit.scope, holder: limit.holder, currency: limit.currency, period: limit.period },
    ...{ cap: typed(limit.cap, decimals), budget: typed(limit.budget, decimals) },
    ...{ cooldownDays: String(limit.cooldownDays), zone: limit.zone },
  };
}

/** What the API takes; undefined while something is missing, or is no sum. */
export function bodyFrom({ scope, holder, period, zone, ...form }: LimitForm): Body | undefined {
  const currency = form.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency) || holder === '') return undefined;
  const decimals = decimalsOf(currency);
  const [cap, budget] = [minorUnits(form.cap, decimals), minorUnits(form.budget, decimals)];
  const cooldownDays = Number(form.cooldownDays || '0');
  if (cap === undefined || budget === undefined || !Number.isInteger(cooldownDays)) return undefined;
  return { scope, holder, period, currency, cap, budget, cooldownDays, ...(zone.trim() ? { zone: zone.trim() } : {}) };
}
