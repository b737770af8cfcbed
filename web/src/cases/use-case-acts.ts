import { answerOf, api, asRead } from '../api/client.js';
import { problemWords } from '../api/problem-words.js';
import { usePerson } from '../shell/person.js';
import { tell, UNDO_KEY } from '../ui/toast-store.js';
import { useCaseChanged } from './case-reads.js';
import type { WholeCase } from './case-shapes.js';
import { t } from './text.js';

/** What is done to a case without asking further: done at once, told, and undone where that is possible. */
export function useCaseActs(shown: WholeCase) {
  const person = usePerson();
  const changed = useCaseChanged();
  const path = { path: { id: shown.id } };
  const fresh = { ...path, header: asRead(shown) };

  const tried = (act: Promise<unknown>, done?: () => void): void =>
    void act
      .then(changed)
      .then(done)
      .catch((error: unknown) => {
        tell(problemWords(error), { tone: 'problem' });
        return changed();
      });

  const own = (params: typeof path, personId: string) =>
    answerOf(api.PUT('/api/v1/cases/{id}/owner', { params, body: { personId } }));
  const give = (personId: string, name: string): void => {
    const before = shown.owner;
    tried(own(fresh, personId), () =>
      tell(t('ownedNow', { name }), {
        action: before ? { label: t('undo'), keys: UNDO_KEY, run: () => tried(own(path, before.id)) } : undefined,
      }),
    );
  };
  return {
    take: (): void => {
      if (person && shown.owner?.id !== person.id) give(person.id, person.name);
    },
    give,
    wait: (on: 'customer' | 'partner'): void =>
      tried(answerOf(api.PUT('/api/v1/cases/{id}/waiting', { params: fresh, body: { on } }))),
    resume: (): void => tried(answerOf(api.DELETE('/api/v1/cases/{id}/waiting', { params: fresh }))),
    reopen: (): void => tried(answerOf(api.DELETE('/api/v1/cases/{id}/closure', { params: fresh, body: {} }))),
  };
}
