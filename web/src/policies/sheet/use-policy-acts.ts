import { answerOf, api } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { tell } from '../../ui/toast-store.js';
import { usePoliciesChanged } from '../policy-reads.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { t } from '../text.js';

/** What is done with a policy or a draft without asking further; each is refused where somebody changed the policy meanwhile. */
export function usePolicyActs(policy: Policy, sheet: Sheet | undefined) {
  const changed = usePoliciesChanged();
  const header = { 'If-Match': `"${policy.version}"` };
  const whole = { params: { path: { id: policy.id }, header } };
  const version = { params: { path: { id: policy.id, number: sheet?.number ?? 0 }, header } };
  const tried = (act: Promise<unknown>, words: string, undo?: () => void): void =>
    void act
      .finally(changed)
      .then(() => tell(words, { action: undo ? { label: t('undo'), keys: 'z', run: undo } : undefined }))
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
  // Without the version that was seen: taking one's own step back follows a change, one's own.
  const revive = (): void =>
    tried(
      answerOf(api.DELETE('/api/v1/policies/{id}/retirement', { params: { path: { id: policy.id } } })),
      t('revivedNow'),
    );
  return {
    shadow: (): void =>
      tried(answerOf(api.PUT('/api/v1/policies/{id}/versions/{number}/shadow', version)), t('shadowedNow')),
    endShadow: (): void =>
      tried(answerOf(api.DELETE('/api/v1/policies/{id}/versions/{number}/shadow', version)), t('shadowEnded')),
    drop: (): void => tried(answerOf(api.DELETE('/api/v1/policies/{id}/versions/{number}', version)), t('droppedNow')),
    retire: (): void => tried(answerOf(api.PUT('/api/v1/policies/{id}/retirement', whole)), t('retiredNow'), revive),
    revive,
  };
}
