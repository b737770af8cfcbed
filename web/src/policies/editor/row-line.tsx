import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { Hidden } from '../../ui/hidden.js';
import { IconButton } from '../../ui/icon-button.js';
import { Menu } from '../../ui/menu.js';
import { Select } from '../../ui/select.js';
import { OUTCOMES, type Cell, type Fact, type Outcome } from '../policy-shapes.js';
import table from '../sheet/decision-table.module.css';
import { named, t } from '../text.js';
import { BareArea, BareField } from './bare-fields.js';
import { CellButton } from './cell-button.js';
import type { DraftRow } from './draft.rules.js';
import classes from './editor.module.css';
import { LimitsButton } from './limits-button.js';

interface RowLineProps {
  row: DraftRow;
  at: number;
  last: boolean;
  conflicts: boolean;
  columns: readonly string[];
  withCondition: boolean;
  catalogue: ReadonlyMap<string, Fact>;
  currency: string;
  decimals: number;
  faultAt: (field: string) => string | undefined;
  onChange: (part: Partial<DraftRow>) => void;
  onCell: (name: string, cell: Cell | undefined) => void;
  onMove: (by: number) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** One row of the table, every part of it to be changed where it stands. */
export function RowLine({
  row,
  at,
  last,
  conflicts,
  columns,
  withCondition,
  catalogue,
  currency,
  decimals,
  faultAt,
  ...on
}: RowLineProps) {
  const fault = (part: string): string | undefined => faultAt(`rows.${at}.${part}`);
  const ofRow = (what: string): string => t('ofRow', { what, row: row.id });
  return (
    <tr data-conflict={conflicts || undefined}>
      <th scope="row">
        <span className={table.id}>
          {conflicts && <IconAlertTriangle aria-hidden />}
          <BareField
            label={ofRow(t('rowName'))}
            value={row.id}
            narrow
            maxLength={40}
            problem={fault('id')}
            onChange={(id) => on.onChange({ id })}
          />
          {conflicts && <Hidden>{t('contradicts')}</Hidden>}
        </span>
      </th>
      {columns.map((name) => (
        <td key={name}>
          <CellButton
            fact={catalogue.get(name) ?? unknown(name)}
            cell={row.cells[name]}
            rowName={row.id}
            problem={fault(`cells.${name}`)}
            onChange={(cell) => on.onCell(name, cell)}
          />
        </td>
      ))}
      {withCondition && (
        <td className={classes.conditionCell}>
          <BareArea
            code
            label={ofRow(t('condition'))}
            value={row.condition}
            placeholder="orders_before >= 5.0"
            problem={fault('condition')}
            onChange={(condition) => on.onChange({ condition })}
          />
        </td>
      )}
      <td className={classes.outcomeCell}>
        <Select
          bare
          label={ofRow(t('thenFollows'))}
          value={row.outcome}
          options={OUTCOMES.map((value) => ({ value, label: named('outcome', value) }))}
          problem={fault('outcome')}
          onChange={(outcome) => on.onChange({ outcome: outcome as Outcome })}
        />
      </td>
      <td>
        <LimitsButton
          row={row}
          currency={currency}
          decimals={decimals}
          problem={fault('limits.most')}
          onChange={on.onChange}
        />
      </td>
      <td className={table.says}>
        <BareArea
          label={ofRow(t('says'))}
          value={row.says}
          placeholder={t('saysHint')}
          problem={fault('says')}
          onChange={(says) => on.onChange({ says })}
        />
      </td>
      <td>
        <Menu
          label={ofRow(t('moreActs'))}
          target={<IconButton label={ofRow(t('moreActs'))} icon={<IconDots />} />}
          parts={[
            {
              items: [
                { label: t('moveUp'), disabled: at === 0, onChoose: () => on.onMove(-1) },
                { label: t('moveDown'), disabled: last, onChoose: () => on.onMove(1) },
                { label: t('copyRow'), onChoose: on.onCopy },
                { label: t('removeRow'), danger: true, onChoose: on.onRemove },
              ],
            },
          ]}
        />
      </td>
    </tr>
  );
}

/** A fact that is catalogued no more can still be taken out. */
const unknown = (name: string): Fact => ({
  ...{ name, label: name, type: 'choice', unit: null, values: [], whole: false, range: null },
  ...{ source: 'stated', sensitivity: 'plain' },
});
