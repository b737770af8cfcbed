import { newToken } from '../tokens.js';
import { keyIn, keyText } from './api-key.rules.js';

const id = 'key_01979c2e-0000-7000-8000-000000000001';

describe('an API key', () => {
  it('is taken apart as it was put together, whatever its secret looks like', () => {
    for (const secret of ['_'.repeat(43), '-'.repeat(43), newToken()]) {
      expect(keyIn(`Bearer ${keyText(id, secret)}`)).toEqual({ id, secret });
    }
  });

  it.each([
    ['without Bearer', keyText(id, newToken())],
    ['of another kind', `Basic ${keyText(id, newToken())}`],
    ['cut off', `Bearer ${keyText(id, newToken()).slice(0, -1)}`],
    ['with more behind it', `Bearer ${keyText(id, newToken())}x`],
    ['without a secret', `Bearer ${keyText(id, '')}`],
    ['that is a link’s token', `Bearer ${'a'.repeat(64)}`],
    ['that is empty', ''],
  ])('is none %s', (_, authorization) => {
    expect(keyIn(authorization)).toBeUndefined();
  });
});
