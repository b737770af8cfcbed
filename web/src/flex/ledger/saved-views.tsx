import { IconBookmark } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { FormDialog } from '../../cases/dialogs/form-dialog.js';
import { useSending } from '../../cases/dialogs/use-sending.js';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { Menu } from '../../ui/menu.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { useFlexChanged } from '../reads.js';
import { t } from './text.js';
import { ledgerSearch, type LedgerSearch } from './ledger-search.rules.js';

const PLACE = 'exceptions';

/** Views that were kept under a name, one's own and those colleagues share; each is an address. */
export function SavedViews({ search, onChoose }: { search: LedgerSearch; onChoose: (search: LedgerSearch) => void }) {
  const [saving, setSaving] = useState(false);
  const changed = useFlexChanged();
  const { data } = reads.useQuery('get', '/api/v1/views', { params: { query: { place: PLACE, limit: 100 } } });
  const now = JSON.stringify(search);
  const views = data?.items ?? [];
  const same = views.find(({ query, mine }) => mine && query === now);
  const remove = (view: Shape<'SavedViewView'>): void =>
    void answerOf(api.DELETE('/api/v1/views/{id}', { params: { path: { id: view.id }, header: asRead(view) } }))
      .then(changed)
      .then(() => tell(t('viewRemoved', { name: view.name })))
      .catch((error: unknown) => tell(problemWords(error), { tone: 'problem' }));
  return (
    <>
      <Menu
        label={t('savedViews')}
        target={<Button icon={<IconBookmark />}>{t('savedViews')}</Button>}
        parts={[
          {
            title: t('savedViews'),
            items: views.map((view) => ({
              label: view.mine ? view.name : t('sharedView', { name: view.name }),
              chosen: view.query === now,
              onChoose: () => onChoose(searchIn(view.query)),
            })),
          },
          {
            items: [
              { label: t('saveView'), onChoose: () => setSaving(true) },
              ...(same
                ? [{ label: t('removeView', { name: same.name }), danger: true, onChoose: () => remove(same) }]
                : []),
            ],
          },
        ].filter(({ items }) => items.length > 0)}
      />
      {saving && <SaveDialog query={now} onClose={() => setSaving(false)} />}
    </>
  );
}

/** What was kept, as far as it still says something. */
function searchIn(query: string): LedgerSearch {
  try {
    return ledgerSearch(JSON.parse(query) as Record<string, unknown>);
  } catch {
    return {};
  }
}

function SaveDialog({ query, onClose }: { query: string; onClose: () => void }) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { busy, problem, fieldProblem, send } = useSending();
  const changed = useFlexChanged();
  const submit = (): void =>
    void send(
      () => answerOf(api.POST('/api/v1/views', { body: { place: PLACE, name, query, shared } })).then(changed),
      () => {
        tell(t('viewSaved', { name }));
        onClose();
      },
    );
  return (
    <FormDialog
      title={t('saveView')}
      open
      onClose={onClose}
      act={t('save')}
      busy={busy}
      problem={problem}
      onSubmit={submit}
    >
      <TextField
        label={t('viewName')}
        value={name}
        required
        maxLength={100}
        data-autofocus
        problem={fieldProblem('name')}
        onChange={({ target }) => setName(target.value)}
      />
      <CheckField label={t('shareView')} checked={shared} onChange={setShared} />
    </FormDialog>
  );
}
