import { CheckGroup } from '../../ui/check-field.js';
import { Dialog } from '../../ui/dialog.js';
import { facetWords, t } from './text.js';
import { COLUMN_NAMES, type ColumnName } from './columns.js';

interface ColumnsDialogProps {
  columns: readonly ColumnName[];
  onChange: (columns: readonly ColumnName[]) => void;
  onClose: () => void;
}

/** Which columns stand in the table. */
export const ColumnsDialog = ({ columns, onChange, onClose }: ColumnsDialogProps) => (
  <Dialog title={t('columns')} open onClose={onClose} closeLabel={t('close')}>
    <CheckGroup
      label={t('columnsShown')}
      stacked
      options={COLUMN_NAMES.map((value) => ({ value, label: facetWords(value) }))}
      values={columns}
      onChange={onChange}
    />
  </Dialog>
);
