import { useState } from 'react';
import { answerOf, api, reads } from '../../api/client.js';
import type { Shape } from '../../api/shapes.js';
import { Dialog } from '../../ui/dialog.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { useCaseChanged, useTimeline } from '../case-reads.js';
import type { WholeCase } from '../case-shapes.js';
import { DialogForm } from '../dialogs/form-dialog.js';
import { useSending } from '../dialogs/use-sending.js';
import { ChooseEntries } from './choose-entries.js';
import { ChoosePromises } from './choose-promises.js';
import { movable, shareable } from './split.rules.js';
import { SplitPreview } from './split-preview.js';
import { t } from './text.js';
import { useRelationActs } from './use-relation-acts.js';

const KINDS = ['complaint', 'request', 'question', 'compliment', 'proactive'] as const;
type Kind = (typeof KINDS)[number];

/** Makes a case of its own out of part of this one: what was said stands in both, what was promised goes along. */
export function SplitDialog({ shown, onClose }: { shown: WholeCase; onClose: () => void }) {
  const [subject, setSubject] = useState('');
  const [kind, setKind] = useState(shown.kind as Kind);
  const [entryIds, setEntryIds] = useState<readonly string[]>([]);
  const [promiseIds, setPromiseIds] = useState<readonly string[]>([]);
  const timeline = useTimeline(shown.id);
  const tasks = reads.useQuery(
    'get',
    '/api/v1/tasks',
    { params: { query: { caseId: shown.id, limit: 100 } } },
    { enabled: shown.taskIds.length > 0 },
  );
  const entries = shareable(timeline.moments);
  const promises = movable(shown.commitments, (tasks.data?.items ?? []) as Shape<'TaskView'>[]);
  const along = promises.filter(({ id }) => promiseIds.includes(id));
  const { busy, problem, fieldProblem, send } = useSending();
  const { split } = useRelationActs();
  const changed = useCaseChanged();
  const submit = (): void => {
    let opened: WholeCase;
    void send(
      async () => {
        const body = {
          subject: subject.trim(),
          kind,
          entryIds: [...entryIds],
          commitmentIds: along.filter(({ taskId }) => !taskId).map(({ id }) => id),
          taskIds: along.flatMap(({ taskId }) => taskId ?? []),
        };
        opened = await answerOf(api.POST('/api/v1/cases/{id}/split', { params: { path: { id: shown.id } }, body }));
        await changed();
      },
      () => {
        onClose();
        split(opened);
      },
    );
  };
  return (
    <Dialog title={t('split')} open onClose={onClose} closeLabel={t('close')} wide>
      <DialogForm
        onClose={onClose}
        act={t('splitThem')}
        busy={busy}
        disabled={entryIds.length === 0 || subject.trim() === ''}
        problem={problem}
        onSubmit={submit}
      >
        <TextField
          label={t('itsSubject')}
          value={subject}
          required
          maxLength={300}
          dir="auto"
          data-autofocus
          problem={fieldProblem('subject')}
          onChange={({ target }) => setSubject(target.value)}
        />
        <Select
          label={t('itsKind')}
          options={KINDS.map((value) => ({ value, label: t(`kind_${value}`) }))}
          value={kind}
          onChange={(value) => setKind(value as Kind)}
        />
        <ChooseEntries entries={entries} timeline={timeline} shown={shown} chosen={entryIds} onChange={setEntryIds} />
        {promises.length > 0 && (
          <ChoosePromises promises={promises} shown={shown} chosen={promiseIds} onChange={setPromiseIds} />
        )}
        {entryIds.length > 0 && (
          <SplitPreview
            shown={shown}
            entries={entries.filter(({ entry }) => entryIds.includes(entry!.id))}
            along={along}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}
