import { IconX } from '@tabler/icons-react';
import { IconButton } from '../../ui/icon-button.js';
import { t } from '../text.js';
import classes from './editor.module.css';

/** A fact's name over its column, and a way to ask about it no more. */
export const ColumnHead = ({ label, onRemove }: { label: string; onRemove: () => void }) => (
  <span className={classes.columnHead}>
    {label}
    <IconButton label={t('removeColumn', { label })} icon={<IconX />} onClick={onRemove} />
  </span>
);
