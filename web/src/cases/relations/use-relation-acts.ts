import { answerOf, api } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import type { Shape } from '../../api/shapes.js';
import { tell, UNDO_KEY } from '../../ui/toast-store.js';
import { useCaseChanged } from '../case-reads.js';
import { t } from './text.js';
import { useOpenCase } from './use-open-case.js';

/** A case by the two things it is called by. */
interface Named {
  id: string;
  number: number;
}
/** Who has read what they have done has time to think better of it. */
const LASTS_MS = 12_000;

/** What is told once two cases have something to do with each other, or no longer, and how it is taken back. */
export function useRelationActs() {
  const changed = useCaseChanged();
  const open = useOpenCase();
  const tried = async (act: () => Promise<unknown>, done: () => void): Promise<void> => {
    try {
      await act();
      await changed();
      done();
    } catch (error) {
      tell(problemWords(error), { tone: 'problem' });
      await changed();
    }
  };
  const undoable = (words: string, run: () => void): void =>
    void tell(words, { lasts: LASTS_MS, action: { label: t('undo'), keys: UNDO_KEY, run } });
  const at = (id: string) => ({ params: { path: { id } } });

  const unmerge = (merged: Named): void =>
    void tried(
      () => answerOf(api.DELETE('/api/v1/cases/{id}/merge', at(merged.id))),
      () => {
        tell(t('unmergedNow', { number: merged.number }));
        open(merged.id);
      },
    );
  const unsplit = (opened: Named): void =>
    void tried(
      async () => open((await answerOf(api.DELETE('/api/v1/cases/{id}/split', at(opened.id)))).id),
      () => tell(t('unsplitNow', { number: opened.number })),
    );
  const link = (caseId: string, body: Shape<'LinkCaseDto'>) =>
    answerOf(api.POST('/api/v1/cases/{id}/links', { ...at(caseId), body }));
  const unlink = (caseId: string, { id, kind, direction, note, case: other }: Shape<'CaseLinkView'>): void =>
    void tried(
      () =>
        answerOf(
          api.DELETE('/api/v1/cases/{id}/links/{caselinkId}', { params: { path: { id: caseId, caselinkId: id } } }),
        ),
      () => {
        const [from, to] = direction === 'to' ? [caseId, other.id] : [other.id, caseId];
        const again = (): Promise<unknown> => link(from, { kind, to, ...(note ? { note } : {}) });
        undoable(t('unlinkedNow', { number: other.number }), () => void tried(again, () => tell(t('linkedAgain'))));
      },
    );
  return {
    ...{ unmerge, unsplit, link, unlink },
    merged: (merged: Named, into: Named): void => {
      open(into.id);
      undoable(t('mergedNow', { from: merged.number, into: into.number }), () => unmerge(merged));
    },
    split: (opened: Named): void => {
      open(opened.id);
      undoable(t('splitNow', { number: opened.number }), () => unsplit(opened));
    },
  };
}
