/** Somebody who may have had a part in it. */
export interface Involved {
  readonly id: string;
  readonly email: string | null;
}

/** Whether the reviewer asked for the exception or agreed to it, under this account or another one with the same mailbox. */
export const hadAPart = (reviewer: Involved, involved: readonly Involved[]): boolean =>
  involved.some(
    ({ id, email }) => id === reviewer.id || (email !== null && mailbox(email) === mailbox(reviewer.email)),
  );

/** Capitals, and what stands behind a plus, name no other mailbox. */
function mailbox(email: string | null): string | undefined {
  if (email === null) return undefined;
  const [name = '', domain = ''] = email.toLowerCase().split(/@(?=[^@]*$)/);
  return `${name.split('+', 1)[0]}@${domain}`;
}
