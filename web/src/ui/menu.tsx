import { Menu as KitMenu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Keys } from './keys.js';
import classes from './menu.module.css';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  keys?: string | undefined;
  danger?: boolean;
  disabled?: boolean;
  /** Chosen among its neighbours. */
  chosen?: boolean;
  onChoose: () => void;
}
export interface MenuPart {
  title?: string;
  items: readonly MenuItem[];
}

/** What a button opens: things to do, in parts. */
export function Menu({ target, parts, label }: { target: ReactElement; parts: readonly MenuPart[]; label: string }) {
  return (
    <KitMenu position="bottom-end" width={240} transitionProps={{ duration: 100 }} classNames={classes}>
      <KitMenu.Target>{target}</KitMenu.Target>
      <KitMenu.Dropdown aria-label={label}>
        {parts.map(({ title, items }, place) => (
          <div key={title ?? place} role="group" aria-label={title}>
            {place > 0 && <KitMenu.Divider />}
            {title && <KitMenu.Label aria-hidden>{title}</KitMenu.Label>}
            {items.map((item) => (
              <KitMenu.Item
                key={item.label}
                leftSection={item.icon}
                rightSection={item.keys ? <Keys of={item.keys} /> : item.chosen ? '✓' : undefined}
                data-danger={item.danger || undefined}
                disabled={item.disabled ?? false}
                onClick={item.onChoose}
                {...(item.chosen === undefined ? {} : { role: 'menuitemradio', 'aria-checked': item.chosen })}
              >
                {item.label}
              </KitMenu.Item>
            ))}
          </div>
        ))}
      </KitMenu.Dropdown>
    </KitMenu>
  );
}
