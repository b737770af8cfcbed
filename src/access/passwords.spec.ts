import { TooManyRequests } from '../platform/index.js';
import { Passwords } from './passwords.js';

describe('passwords', () => {
  const passwords = new Passwords();

  it('are kept as argon2id with 19 MiB and two passes', async () => {
    expect(await passwords.hash('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('are right or wrong', async () => {
    const hashed = await passwords.hash('correct horse battery');
    expect(await passwords.verify(hashed, 'correct horse battery')).toBe(true);
    expect(await passwords.verify(hashed, 'correct horse batterY')).toBe(false);
  });

  it('of nobody are wrong, even the one the stand-in was made from', async () => {
    expect(await passwords.verify(undefined, 'nobody has this password')).toBe(false);
    expect(await passwords.verify(null, '')).toBe(false);
  });

  it('are checked two at a time with eight waiting; the rest is sent away at once', async () => {
    const hashed = await passwords.hash('correct horse battery');
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => passwords.verify(hashed, 'x')));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(40);
    expect(refused.every(({ reason }) => reason instanceof TooManyRequests && reason.retryAfter > 0)).toBe(true);
  });

  it('are checked again after a crowd has gone', async () => {
    const hashed = await passwords.hash('correct horse battery');
    await Promise.allSettled(Array.from({ length: 30 }, () => passwords.verify(hashed, 'x')));
    expect(await passwords.verify(hashed, 'correct horse battery')).toBe(true);
  });
});
