import { answerOf, api, asRead } from '../api/client.js';
import { usePerson } from '../shell/person.js';
import { tell, UNDO_KEY } from '../ui/toast-store.js';
import { isOfCases } from './case-reads.js';
import type { CaseLine, WholeCase } from './case-shapes.js';
import { t } from './text.js';
import { useAtOnce } from './use-at-once.js';

type Change = Partial<Pick<WholeCase, 'owner' | 'state' | 'allowed'>>;

/** What is done to a case without asking further: shown at once, told, and undone where that is possible. */
export function useCaseActs(shown: WholeCase) {
  const person = usePerson();
  const { atOnce } = useAtOnce(isOfCases);
  const path = { path: { id: shown.id } };
  const asShown = (read: WholeCase | undefined) => ({ ...path, header: asRead(read ?? shown) });

  const tried = (change: Change, act: (read: WholeCase | undefined) => Promise<WholeCase>): Promise<boolean> => {
    const { allowed: _, ...inLine } = change;
    return atOnce(
      {
        caseId: shown.id,
        sheet: (sheet) => ({ ...sheet, ...change }),
        lines: (lines) => lines.map((line) => (line.id === shown.id ? ({ ...line, ...inLine } as CaseLine) : line)),
      },
      act,
    );
  };

  type Params = ReturnType<typeof asShown> | typeof path;
  const own = (params: Params, personId: string): Promise<WholeCase> =>
    answerOf(api.PUT('/api/v1/cases/{id}/owner', { params, body: { personId } }));
  const give = (personId: string, name: string): void => {
    const before = shown.owner;
    void tried({ owner: { id: personId, name } }, (read) => own(asShown(read), personId)).then(
      (went) =>
        went &&
        tell(t('ownedNow', { name }), {
          action: before
            ? { label: t('undo'), keys: UNDO_KEY, run: () => void tried({ owner: before }, () => own(path, before.id)) }
            : undefined,
        }),
    );
  };
  return {
    take: (): void => {
      if (person && shown.owner?.id !== person.id) give(person.id, person.name);
    },
    give,
    wait: (on: 'customer' | 'partner'): void =>
      void tried({ state: 'waiting', allowed: [...shown.allowed, 'resume'] }, (read) =>
        answerOf(api.PUT('/api/v1/cases/{id}/waiting', { params: asShown(read), body: { on } })),
      ),
    resume: (): void =>
      void tried({ state: 'in_progress', allowed: shown.allowed.filter((act) => act !== 'resume') }, (read) =>
        answerOf(api.DELETE('/api/v1/cases/{id}/waiting', { params: asShown(read) })),
      ),
    reopen: (): void =>
      void tried({ state: 'in_progress', allowed: ['wait', 'propose_resolution', 'resolve', 'close'] }, (read) =>
        answerOf(api.DELETE('/api/v1/cases/{id}/closure', { params: asShown(read), body: {} })),
      ),
  };
}
