import { useState } from 'react';
import { answerOf, api, reads } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { Facts } from '../../cases/context/card.js';
import { locale } from '../../text/language.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { Dialog } from '../../ui/dialog.js';
import sheet from '../sheet.module.css';
import { t } from './text.js';
import type { LedgerFilter } from './ledger-search.rules.js';

type Format = 'csv' | 'ndjson';
const LOOK_EVERY_MS = 500;

/** Takes along exactly what the filter shows; then its manifest: what it held, its hash, who took it and when. */
export function ExportDialog({
  filter,
  count,
  onClose,
}: {
  filter: LedgerFilter;
  count: number | undefined;
  onClose: () => void;
}) {
  const [id, setId] = useState<string>();
  const [bom, setBom] = useState(false);
  const [busy, setBusy] = useState<Format>();
  const [problem, setProblem] = useState<string>();
  const take = async (format: Format): Promise<void> => {
    setBusy(format);
    setProblem(undefined);
    try {
      const body = { format, filter, ...(format === 'csv' ? { bom } : {}) };
      const manifest = await answerOf(api.POST('/api/v1/exceptions/exports', { body }));
      setId(manifest.id);
      download(`/api/v1/exceptions/exports/${manifest.id}/content`);
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <Dialog title={t('export')} open onClose={onClose} closeLabel={t('close')}>
      <p>{count === undefined ? t('exportThis') : t('exportCount', { count })}</p>
      <ul className={sheet.mono} aria-label={t('filter')}>
        {Object.entries(filter).map(([name, value]) => (
          <li key={name}>
            {name}: {String(value)}
          </li>
        ))}
      </ul>
      <div className={sheet.acts}>
        <Button look="main" data-autofocus busy={busy === 'csv'} onClick={() => void take('csv')}>
          CSV
        </Button>
        <Button busy={busy === 'ndjson'} onClick={() => void take('ndjson')}>
          NDJSON
        </Button>
      </div>
      <CheckField label={t('withBom')} checked={bom} onChange={setBom} />
      {problem && <p role="alert">{problem}</p>}
      {id && <Manifest id={id} />}
    </Dialog>
  );
}

function Manifest({ id }: { id: string }) {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/exceptions/exports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.endedAt ? false : LOOK_EVERY_MS) },
  );
  if (!data) return <p role="status">{t('loading')}</p>;
  return (
    <section aria-label={t('manifest')}>
      <h3>{t('manifest')}</h3>
      <p role="status">{t(`export_${data.state}` as 'export_open')}</p>
      <Facts
        facts={[
          [
            t('exportId'),
            <span key="id" className={sheet.mono}>
              {data.id}
            </span>,
          ],
          [t('count'), data.count === null ? null : new Intl.NumberFormat(locale()).format(data.count)],
          [t('bytes'), data.bytes === null ? null : new Intl.NumberFormat(locale()).format(data.bytes)],
          [
            'SHA-256',
            data.sha256 && (
              <span key="sha256" className={sheet.mono}>
                {data.sha256}
              </span>
            ),
          ],
          [t('takenBy'), data.by.name],
          [t('takenAt'), absolute(data.askedAt)],
        ]}
      />
    </section>
  );
}

/** Lets the browser take the file, as it takes any other. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}
