import { useState } from 'react';
import { money } from '../../text/money.js';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { FieldsPopover } from '../../ui/fields-popover.js';
import { TextField } from '../../ui/text-field.js';
import { t } from '../text.js';
import { minorUnits, type DraftRow } from './draft.rules.js';
import classes from './editor.module.css';

interface LimitsButtonProps {
  row: DraftRow;
  currency: string;
  decimals: number;
  problem: string | undefined;
  onChange: (part: Partial<DraftRow>) => void;
}

/** How far the row's yes goes. What must never be has no limit. */
export function LimitsButton({ row, currency, decimals, problem, onChange }: LimitsButtonProps) {
  const [open, setOpen] = useState(false);
  if (row.outcome === 'never') return <span>–</span>;
  const amount = minorUnits(row.most, decimals);
  const sum = amount === undefined ? [] : [Number.isNaN(amount) ? row.most : money({ amount, currency })];
  const words = [...sum, ...(row.needsReason ? [t('withReason')] : [])].join(', ') || t('noLimit');
  const name = t('ofRow', { what: t('upTo'), row: row.id });
  const fault = Number.isNaN(amount) ? t('noSum', { currency }) : problem;
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
            data-empty={words === t('noLimit') || undefined}
            data-faulty={fault !== undefined || undefined}
            aria-haspopup="dialog"
            aria-label={`${name}: ${words}`}
            onClick={() => setOpen(!open)}
          >
            {words}
          </button>
        }
      >
        <TextField
          label={t('mostSum', { currency })}
          inputMode="decimal"
          value={row.most}
          placeholder={t('noLimit')}
          problem={fault}
          data-autofocus
          onChange={({ target }) => onChange({ most: target.value })}
        />
        <CheckField
          label={t('needsReason')}
          checked={row.needsReason}
          onChange={(needsReason) => onChange({ needsReason })}
        />
        <div className={classes.popActs}>
          <Button onClick={() => setOpen(false)}>{t('ready')}</Button>
        </div>
      </FieldsPopover>
      {fault && <span className={classes.fault}>{fault}</span>}
    </>
  );
}
