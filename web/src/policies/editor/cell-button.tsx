import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { FieldsPopover } from '../../ui/fields-popover.js';
import { cellWords, factLabel } from '../cell-words.js';
import type { Cell, Fact } from '../policy-shapes.js';
import { t } from '../text.js';
import { CellFields } from './cell-fields.js';
import classes from './editor.module.css';

interface CellButtonProps {
  fact: Fact;
  cell: Cell | undefined;
  rowName: string;
  problem: string | undefined;
  onChange: (cell: Cell | undefined) => void;
}

/** A cell as it is read; pressed, it opens what can be asked of its fact. */
export function CellButton({ fact, cell, rowName, problem, onChange }: CellButtonProps) {
  const [open, setOpen] = useState(false);
  const name = t('cellOfRow', { fact: factLabel(fact), row: rowName });
  return (
    <>
      <FieldsPopover
        label={name}
        open={open}
        onOpen={setOpen}
        target={
          <button
            type="button"
            className={classes.cell}
            data-empty={!cell || undefined}
            data-faulty={problem !== undefined || undefined}
            aria-haspopup="dialog"
            aria-label={`${name}: ${cellWords(fact, cell)}`}
            onClick={() => setOpen(!open)}
          >
            <bdi>{cellWords(fact, cell)}</bdi>
          </button>
        }
      >
        <p className={classes.popTitle}>{factLabel(fact)}</p>
        <CellFields fact={fact} cell={cell} onChange={onChange} />
        <div className={classes.popActs}>
          {cell && (
            <Button look="quiet" onClick={() => onChange(undefined)}>
              {t('askNothing')}
            </Button>
          )}
          <Button onClick={() => setOpen(false)}>{t('ready')}</Button>
        </div>
      </FieldsPopover>
      {problem && <span className={classes.fault}>{problem}</span>}
    </>
  );
}
