import type { Shape } from '../../api/client.js';
import { Card } from '../../cases/context/card.js';
import { absolute } from '../../time/times.js';
import { Chip } from '../../ui/chip.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';

/** The files of the case, which of them lay before whoever granted it, and their hashes. */
export const Attachments = ({ files }: { files: readonly Shape<'AttachmentView'>[] }) => (
  <Card title={t('attachments')}>
    {files.length === 0 && <p className={sheet.soft}>{t('noAttachments')}</p>}
    <ul className={sheet.lines}>
      {files.map(({ fileId, name, sha256, addedAt, knownThen }) => (
        <li key={fileId} className={sheet.line}>
          <a href={`/api/v1/files/${fileId}`} dir="auto">
            {name}
          </a>
          <Chip tone={knownThen ? 'good' : 'soon'}>{t(knownThen ? 'knownThen' : 'cameLater')}</Chip>
          <time dateTime={addedAt} className={sheet.soft}>
            {absolute(addedAt)}
          </time>
          <span className={sheet.mono}>SHA-256 {sha256}</span>
        </li>
      ))}
    </ul>
  </Card>
);
