import { useNavigate, useSearch } from '@tanstack/react-router';
import { reads, type Shape } from '../../api/client.js';
import { Choice } from '../../ui/choice.js';
import { Select } from '../../ui/select.js';
import { STATES, type BoardSearch } from '../board.rules.js';
import { KINDS_OF_OURS, KINDS_OF_PARTNERS, kindName } from '../kinds.js';
import { t } from '../text.js';
import classes from './board-filters.module.css';

/** Which promises hang on the board, or in one party's cell of it: kept in the address, to be shared and come back to. */
export function BoardFilters({ ofOne = false }: { ofOne?: boolean }) {
  const search: BoardSearch = useSearch({ strict: false });
  const go = useNavigate();
  const { data } = reads.useQuery(
    'get',
    '/api/v1/people',
    { params: { query: { limit: 100 } } },
    { staleTime: 300_000 },
  );
  const { data: partners } = reads.useQuery(
    'get',
    '/api/v1/partners',
    { params: { query: { limit: 100 } } },
    { enabled: !ofOne, staleTime: 300_000 },
  );
  const people = ((data?.items ?? []) as Shape<'PersonView'>[]).filter(
    ({ role, active }) => active && role !== 'partner',
  );
  const set = (change: BoardSearch): void =>
    void go({ to: '.', search: { ...search, ...change } as never, replace: true });
  const kinds = [...new Set<string>([...KINDS_OF_PARTNERS, ...KINDS_OF_OURS, ...(search.kind ? [search.kind] : [])])];
  return (
    <div className={classes.filters} role="group" aria-label={t('filters')}>
      <Choice
        label={t('whose')}
        options={[
          { value: 'all', label: t('allCases') },
          { value: 'mine', label: t('myCases') },
        ]}
        value={search.mine ? 'mine' : 'all'}
        onChange={(value) => set({ mine: value === 'mine' ? true : undefined })}
      />
      {!ofOne && (
        <Select
          label={t('party')}
          options={[
            { value: '', label: t('anyParty') },
            { value: 'us', label: t('us') },
            ...((partners?.items ?? []) as Shape<'PartnerView'>[]).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={search.party ?? ''}
          onChange={(value) => set({ party: value || undefined })}
        />
      )}
      <Select
        label={t('kind')}
        options={[{ value: '', label: t('anyKind') }, ...kinds.map((value) => ({ value, label: kindName(value) }))]}
        value={search.kind ?? ''}
        onChange={(value) => set({ kind: value || undefined })}
      />
      <Select
        label={t('state')}
        options={[
          { value: '', label: t('anyState') },
          ...STATES.map((value) => ({ value, label: t(`state_${value}`) })),
        ]}
        value={search.state ?? ''}
        onChange={(value) => set({ state: (value || undefined) as BoardSearch['state'] })}
      />
      <Select
        label={t('owner')}
        options={[
          { value: '', label: t('anyOwner') },
          { value: 'none', label: t('noOwner') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.owner ?? ''}
        onChange={(value) => set({ owner: value || undefined })}
      />
    </div>
  );
}
