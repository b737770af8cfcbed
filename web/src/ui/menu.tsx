import { Menu as KitMenu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Keys } from './keys.js';
import classes from './menu.module.css';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  keys?: string | undefined;
  /** Beside its words, such as how much waits there. */
  mark?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  /** Of one of several: whether it is the chosen one. */
  chosen?: boolean;
  onChoose: () => void;
}
export interface MenuPart {
  title?: string;
  items: readonly MenuItem[];
}

/** What a button opens: things to do, in parts. It stands beside its button on the page, inside the same landmark. */
export function Menu({ target, parts, label }: { target: ReactElement; parts: readonly MenuPart[]; label: string }) {
  return (
    <KitMenu
      position="bottom-end"
      width={240}
      withinPortal={false}
      transitionProps={{ duration: 100 }}
      classNames={{
        dropdown: classes.dropdown!,
        item: classes.item!,
        label: classes.label!,
        divider: classes.divider!,
      }}
    >
      <KitMenu.Target>{target}</KitMenu.Target>
      <KitMenu.Dropdown aria-label={label}>
        {parts.map(({ title, items }, place) => (
          <div key={title ?? place} role="group" aria-label={title}>
            {place > 0 && <KitMenu.Divider />}
            {title && <KitMenu.Label aria-hidden>{title}</KitMenu.Label>}
            {items.map((item) => (
              <Item key={item.label} item={item} />
            ))}
          </div>
        ))}
      </KitMenu.Dropdown>
    </KitMenu>
  );
}

function Item({ item: { label, icon, keys, mark, danger, disabled = false, chosen, onChoose } }: { item: MenuItem }) {
  if (chosen !== undefined)
    return (
      <KitMenu.RadioItem value={label} checked={chosen} closeMenuOnClick disabled={disabled} onChange={onChoose}>
        <span className={classes.choice}>
          {icon}
          {label}
        </span>
      </KitMenu.RadioItem>
    );
  return (
    <KitMenu.Item
      leftSection={icon}
      rightSection={keys ? <Keys of={keys} /> : mark}
      data-danger={danger || undefined}
      disabled={disabled}
      onClick={onChoose}
    >
      {label}
    </KitMenu.Item>
  );
}
