import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { reads } from '../api/client.js';
import { deskSearch, type DeskSearch } from '../cases/views.rules.js';
import { useActions } from '../keys/actions.js';
import { IconButton } from '../ui/icon-button.js';
import { t } from './text.js';

const SaveViewDialog = lazy(() => import('./save-view-dialog.js').then((found) => ({ default: found.SaveViewDialog })));

function useViews() {
  return reads.useQuery(
    'get',
    '/api/v1/views',
    { params: { query: { place: 'cases', limit: 50 } } },
    { staleTime: 60_000 },
  );
}

const asQuery = (search: DeskSearch): string => new URLSearchParams(search as Record<string, string>).toString();

/** The lists somebody wants to see again, as addresses. */
export function SavedViews({ search, className }: { search: DeskSearch; className: string | undefined }) {
  const { data } = useViews();
  const now = asQuery(search);
  return (data?.items ?? []).map(({ id, name, query }) => (
    <Link
      key={id}
      to="/cases"
      search={deskSearch(Object.fromEntries(new URLSearchParams(query)))}
      className={className}
      aria-current={query === now ? 'page' : undefined}
    >
      <span dir="auto">{name}</span>
    </Link>
  ));
}

/** Keeps the list that is shown. */
export function KeepView({ search }: { search: DeskSearch }) {
  const [asks, setAsks] = useState(false);
  const client = useQueryClient();
  const { data } = useViews();
  useActions([{ id: 'views.save', group: t('views'), label: t('saveView'), run: () => setAsks(true) }]);
  return (
    <>
      <IconButton label={t('saveView')} icon={<IconBookmarkPlus />} onClick={() => setAsks(true)} />
      {asks && (
        <Suspense fallback={null}>
          <SaveViewDialog
            query={asQuery(search)}
            views={data?.items ?? []}
            onChanged={() => client.invalidateQueries({ queryKey: ['get', '/api/v1/views'] })}
            onClose={() => setAsks(false)}
          />
        </Suspense>
      )}
    </>
  );
}
