/** Where to go on, if it is a path of ours and not another site's address in disguise. */
export const ownPath = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[\w\-./?&=%]*$/.test(next) ? next : '/';
