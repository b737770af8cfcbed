/** Which events are looked at: each narrows, all must hold. */
export interface AuditSearch {
  type?: string;
  actor?: string;
  actorKind?: string;
  case?: string;
  subject?: string;
  from?: string;
  to?: string;
  shows?: 'checkpoints';
}

const FORMS: Record<Exclude<keyof AuditSearch, 'shows'>, RegExp> = {
  type: /^[a-z_]{1,40}\.([a-z_]{1,60}|\*)$/,
  actor: /^[\w-]{1,60}$/,
  actorKind: /^(staff|partner|customer|system)$/,
  case: /^cs_[0-9a-f-]{36}$/,
  subject: /^[a-z]{2,4}_[0-9a-f-]{36}$/,
  from: /^\d{4}-\d\d-\d\dT/,
  to: /^\d{4}-\d\d-\d\dT/,
};
export const QUALIFIERS = Object.keys(FORMS) as (keyof typeof FORMS)[];

/** Whether somebody's words are a value of this qualifier: what is none would only be refused. */
export const fits = (qualifier: keyof typeof FORMS, text: string): boolean => FORMS[qualifier].test(text);

export const auditSearch = (search: Record<string, unknown>): AuditSearch => ({
  ...Object.fromEntries(
    QUALIFIERS.filter((one) => typeof search[one] === 'string' && fits(one, search[one])).map((one) => [
      one,
      search[one],
    ]),
  ),
  ...(search['shows'] === 'checkpoints' ? { shows: 'checkpoints' as const } : {}),
});
