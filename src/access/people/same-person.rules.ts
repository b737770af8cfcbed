/** Somebody with an account here. */
export interface AccountHolder {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** An account, by itself and by where its mail goes. */
export type Account = Pick<AccountHolder, 'id' | 'email'>;

/** Whether two accounts are one person's: the same account, or one mailbox. */
export function isSamePerson(one: Account, other: Account): boolean {
  if (one.id === other.id) return true;
  const mailbox = mailboxOf(one.email);
  return mailbox !== null && mailbox === mailboxOf(other.email);
}

/** One mailbox however it is written: the case of letters, and what stands behind a plus, lead to no other. */
function mailboxOf(email: string | null): string | null {
  const [, local, host] = /^([^@+]+)(?:\+[^@]*)?@(.+)$/.exec(email?.trim().toLowerCase() ?? '') ?? [];
  return local && host ? `${local}@${host}` : null;
}

/** Whether they may be: the same name, and of one of them no address that would tell them apart. Worth a warning, not a refusal. */
export function mayBeSamePerson(one: AccountHolder, other: AccountHolder): boolean {
  if (isSamePerson(one, other) || (one.email !== null && other.email !== null)) return false;
  return nameOf(one) === nameOf(other);
}

const nameOf = ({ name }: AccountHolder): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
