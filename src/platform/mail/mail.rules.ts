import { NoAddress } from './mail.errors.js';

/** What a template is given to find its facts by: ids, words of ours, numbers, instants. */
export type MailData = Record<string, string | number | boolean | null>;

/** The names of the values that could be somebody's own words, name or address: more than one bare word, or an `@`. */
export function personalFields(data: MailData): string[] {
  return Object.entries(data)
    .filter(([, value]) => typeof value === 'string' && !/^[\w.:+/-]{0,100}$/.test(value))
    .map(([name]) => name);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Pauses between the first, second, … attempt and the next: a restart is sat out in minutes, a broken server over a night. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
/** After so many attempts a mail has failed, and a person must look at it. */
export const MAX_ATTEMPTS = PAUSES.length + 1;

/** Milliseconds from the start of the n-th attempt (1, 2, …) to the next. */
export const pauseAfter = (attempt: number): number => PAUSES[Math.min(attempt, PAUSES.length) - 1]!;

/** What a failed attempt taught us. */
export interface Verdict {
  /** Asking again would bring the same answer. */
  permanent: boolean;
  /** For a manager to read; without addresses. */
  reason: string;
}

/**
 * A server's 5xx is final, its 4xx is not (RFC 5321 §4.2.1); nor is anything about the way to it. A sign-in refused (535, 530) is
 * about us and mended by the operator, so it is tried again.
 */
export function verdictOn(error: unknown): Verdict {
  const { responseCode, code, message } = error as { responseCode?: number; code?: string; message?: string };
  const permanent =
    error instanceof NoAddress || (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH');
  return { permanent, reason: withoutAddresses(message ?? String(error)) };
}

/** Servers quote the address they refuse. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…@…')
    .replace(/\s+/g, ' ')
    .slice(0, 300);

/** One plain address, in ASCII: nothing that a mail program could read as two, as a route or as another header. */
export function isSendable(address: string): boolean {
  return /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(
    address,
  );
}

/** Fit for a header: one line, no control characters, not endless. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 250);
}
