import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Hidden } from '../../ui/hidden.js';
import { Select } from '../../ui/select.js';
import { tell } from '../../ui/toast-store.js';
import { factLabel } from '../cell-words.js';
import { columnsOf } from '../columns.rules.js';
import { inConflict } from '../findings/findings.rules.js';
import type { Cell, Fact, Policy } from '../policy-shapes.js';
import table from '../sheet/decision-table.module.css';
import { t } from '../text.js';
import { ColumnHead } from './column-head.js';
import { copyOf, moved, newRow, type Draft, type DraftRow } from './draft.rules.js';
import classes from './editor.module.css';
import { RowLine } from './row-line.js';
import type { Checked } from './use-check.js';

export interface EditorProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  catalogue: ReadonlyMap<string, Fact>;
  checked: Checked;
  faultAt: (field: string) => string | undefined;
}

/** The decision table: a line for each row, a column for each fact; every cell opens what can be asked of its fact. */
export function RowsEditor({
  draft,
  change,
  catalogue,
  checked,
  faultAt,
  policy,
  decimals,
}: EditorProps & { policy: Policy; decimals: number }) {
  const [withCondition, setWithCondition] = useState(() => draft.rows.some(({ condition }) => condition));
  const { rows } = draft;
  const kept = Object.fromEntries(draft.columns.map((name) => [name, true]));
  const columns = columnsOf([...rows.map(({ cells }) => cells), kept], [...catalogue.keys()]);
  const free = [...catalogue.values()].filter(({ name }) => !columns.includes(name));
  const red = checked.check ? inConflict(checked.check.coverage) : new Set<string>();
  const set = (key: string, part: Partial<DraftRow>): void =>
    change({ rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const setCell = (row: DraftRow, name: string, cell: Cell | undefined): void => {
    const { [name]: _, ...rest } = row.cells;
    set(row.key, { cells: cell ? { ...rest, [name]: cell } : rest });
  };
  const undoable = (words: string, part: Partial<Draft>): void => {
    const before = { rows, columns: draft.columns };
    change(part);
    tell(words, { action: { label: t('undo'), keys: 'z', run: () => change(before) } });
  };
  const removeColumn = (name: string): void =>
    undoable(t('columnRemoved'), {
      columns: draft.columns.filter((one) => one !== name),
      rows: rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).filter(([fact]) => fact !== name)),
      })),
    });
  return (
    <section className={classes.stack}>
      <h2>{t('part_table')}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls by itself is reached by keys, too */}
      <section className={table.frame} tabIndex={0} aria-label={t('part_table')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              {columns.map((name) => (
                <th scope="col" key={name}>
                  <ColumnHead
                    label={factLabel(catalogue.get(name) ?? { name, label: name })}
                    onRemove={() => removeColumn(name)}
                  />
                </th>
              ))}
              {withCondition && <th scope="col">{t('condition')}</th>}
              <th scope="col">{t('thenFollows')}</th>
              <th scope="col">{t('upTo')}</th>
              <th scope="col" className={table.says}>
                {t('says')}
              </th>
              <th scope="col">
                <Hidden>{t('moreActs')}</Hidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <RowLine
                key={row.key}
                row={row}
                at={at}
                last={at === rows.length - 1}
                conflicts={red.has(row.id)}
                columns={columns}
                withCondition={withCondition}
                catalogue={catalogue}
                currency={policy.currency}
                decimals={decimals}
                faultAt={faultAt}
                onChange={(part) => set(row.key, part)}
                onCell={(name, cell) => setCell(row, name, cell)}
                onMove={(by) => change({ rows: moved(rows, at, by) })}
                onCopy={() => change({ rows: [...rows.slice(0, at + 1), copyOf(row, rows), ...rows.slice(at + 1)] })}
                onRemove={() =>
                  undoable(t('rowRemoved', { row: row.id }), { rows: rows.filter(({ key }) => key !== row.key) })
                }
              />
            ))}
          </tbody>
        </table>
      </section>
      {red.size > 0 && (
        <p className={classes.problem}>
          <IconAlertTriangle aria-hidden /> {t('redRows')}
        </p>
      )}
      <div className={classes.adds}>
        <Button icon={<IconPlus />} onClick={() => change({ rows: [...rows, newRow(rows)] })}>
          {t('addRow')}
        </Button>
        {free.length > 0 && (
          <Select
            bare
            label={t('addColumn')}
            value=""
            options={[
              { value: '', label: t('addColumn') },
              ...free.map((fact) => ({ value: fact.name, label: factLabel(fact) })),
            ]}
            onChange={(name) => name && change({ columns: [...draft.columns, name] })}
          />
        )}
        {!withCondition && (
          <Button look="quiet" onClick={() => setWithCondition(true)}>
            {t('addCondition')}
          </Button>
        )}
      </div>
    </section>
  );
}
