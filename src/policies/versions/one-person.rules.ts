/** Somebody, by account and by where their mail goes. */
export interface Account {
  readonly id: string;
  readonly email: string | null;
}

/** Whether two accounts are one person's: the same one, or mail to both arrives in one mailbox. */
export function isOnePerson(a: Account, b: Account): boolean {
  if (a.id === b.id) return true;
  const mailbox = mailboxOf(a.email);
  return mailbox !== null && mailbox === mailboxOf(b.email);
}

/** `Ada+second@Shop.example` is `ada@shop.example`: case does not tell mailboxes apart, nor does what follows a plus. */
function mailboxOf(email: string | null): string | null {
  const [, name, host] = /^([^@+]+)(?:\+[^@]*)?@(.+)$/.exec(email?.trim().toLowerCase() ?? '') ?? [];
  return name && host ? `${name}@${host}` : null;
}
