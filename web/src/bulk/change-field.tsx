import { useEffect, useState } from 'react';
import { reads, type Shape } from '../api/client.js';
import { Select } from '../ui/select.js';
import type { Changed } from './bulk-bar.js';
import { t } from './text.js';

type Change = Shape<'BulkChangeDto'>;
const SEVERITIES = ['low', 'normal', 'high', 'critical'] as const;
const WAITS = ['customer', 'partner', 'none'] as const;

/** What the cases are to have from now on. */
export function ChangeField({ what, onChange }: { what: Changed; onChange: (change: Change | undefined) => void }) {
  const [value, setValue] = useState('');
  const people = reads.useQuery(
    'get',
    '/api/v1/people',
    { params: { query: { limit: 100 } } },
    { enabled: what === 'owner' },
  );
  const macros = reads.useQuery(
    'get',
    '/api/v1/macros',
    { params: { query: { limit: 100 } } },
    { enabled: what === 'macro' },
  );
  const ours = ((people.data?.items ?? []) as Shape<'PersonView'>[]).filter(
    ({ role, active }) => active && role !== 'partner',
  );
  const options = {
    owner: ours.map(({ id, name }) => ({ value: id, label: name })),
    severity: SEVERITIES.map((one) => ({ value: one, label: t(`severity_${one}`) })),
    waiting: WAITS.map((one) => ({ value: one, label: t(`wait_${one}`) })),
    macro: (macros.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
  }[what];
  useEffect(() => onChange(value ? changeOf(what, value) : undefined), [what, value, onChange]);
  return (
    <Select
      label={t(`ask_${what}`)}
      data-autofocus
      value={value}
      options={[{ value: '', label: t('pick'), disabled: true }, ...options]}
      onChange={setValue}
    />
  );
}

function changeOf(what: Changed, value: string): Change {
  if (what === 'owner') return { ownerId: value };
  if (what === 'macro') return { macroId: value };
  return { [what]: value } as Change;
}
