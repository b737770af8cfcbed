import { ServerSecret } from '../config/server-secret.js';
import { SealedSecrets, SecretSealedElsewhere } from './sealed-secrets.js';

const ours = new SealedSecrets(new ServerSecret('one secret of thirty-two letters.'));
const theirs = new SealedSecrets(new ServerSecret('another one of thirty-two letters'));

describe('a sealed secret', () => {
  it('opens to what was sealed, says nothing of it, and looks different every time', () => {
    const sealed = ours.seal('whsec_ä', 'whk_1');
    expect(ours.open(sealed, 'whk_1')).toBe('whsec_ä');
    expect(sealed).not.toContain('whsec');
    expect(ours.seal('whsec_ä', 'whk_1')).not.toBe(sealed);
  });

  it('names the key it was sealed with, and opens under no other', () => {
    const sealed = ours.seal('x', 'whk_1');
    expect(theirs.seal('x', 'whk_1').split('.')[1]).not.toBe(sealed.split('.')[1]);
    expect(() => theirs.open(sealed, 'whk_1')).toThrow(SecretSealedElsewhere);
  });

  it('opens neither in another row nor with a letter changed', () => {
    const sealed = ours.seal('secret', 'whk_1');
    expect(() => ours.open(sealed, 'whk_2')).toThrow(SecretSealedElsewhere);
    const spoilt = sealed.slice(0, -1) + (sealed.endsWith('A') ? 'B' : 'A');
    for (const text of [spoilt, '', 'v1', 'v1.x.y.z', sealed.slice(0, 20)])
      expect(() => ours.open(text, 'whk_1')).toThrow(SecretSealedElsewhere);
  });
});
