import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { answerOf, api } from '../../api/client.js';
import { IconButton } from '../../ui/icon-button.js';
import type { Audience } from '../case-shapes.js';
import { t } from '../text.js';
import classes from './attachments.module.css';

interface AttachmentsProps {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** Files that go with what one writes; they are sent with it, not before. */
export function Attachments({ files, onChange }: AttachmentsProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.files}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          onChange([...files, ...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <IconButton label={t('attach')} icon={<IconPaperclip />} onClick={() => input.current?.click()} />
      {files.map((file) => (
        <span key={`${file.name} ${file.size}`} className={classes.file}>
          <span dir="auto">{file.name}</span>
          <IconButton
            label={t('detach', { name: file.name })}
            icon={<IconX />}
            onClick={() => onChange(files.filter((one) => one !== file))}
          />
        </span>
      ))}
    </div>
  );
}

/** Takes the files to the case, for these readers alone; answers their ids, to be named in the entry. */
export async function upload(caseId: string, audience: Audience, files: readonly File[]): Promise<string[]> {
  if (files.length === 0) return [];
  const form = new FormData();
  // The readers first: the service decides who may open a file before it takes it in.
  form.append('audience', JSON.stringify(audience));
  for (const file of files) form.append('files', file);
  const { ids } = await answerOf(
    api.POST('/api/v1/cases/{id}/files', {
      params: { path: { id: caseId } },
      body: form,
      bodySerializer: (body: unknown) => body,
    } as never) as Promise<{ data?: { ids: string[] } }>,
  );
  return ids;
}
